<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
    <context>
        <name>BackgroundTask</name>
        <message>
            <source>Stop</source>
            <translation>やめる</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>About this program</source>
            <translation>このプログラムについて</translation>
        </message>
        <message>
            <source>SmartSME Navi</source>
            <translation>スマートSMEナビ</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>版 %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>GNU一般公衆ライセンス（GPL）第3版以降による自由なソフトウェアです。保証はありません。</translation>
        </message>
        <message>
            <source>It uses these libraries:</source>
            <translation>使っている部品：</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>library, licence</comment>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>charts</name>
        <message>
            <source>%1–%2</source>
            <comment>first and last month of a quarter</comment>
            <translation>%1〜%2月</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>a calendar year</comment>
            <translation>%1年</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation>%1 超過</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>図をコピー</translation>
        </message>
        <message>
            <source>Copy numbers</source>
            <translation>数字をコピー</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message>
            <source>number or name of a case of the case file</source>
            <translation>案件ファイルにある案件の番号か名前</translation>
        </message>
        <message>
            <source>a fictitious firm: restaurant, metal parts, shop</source>
            <translation>架空の会社：a 飲食店、b 金属部品、c 小売店</translation>
        </message>
        <message>
            <source>answers to questions, JSON or CSV</source>
            <translation>質問への答え（JSON か CSV）</translation>
        </message>
        <message>
            <source>description of the firm, JSON</source>
            <translation>会社の説明（JSON）</translation>
        </message>
        <message>
            <source>name of the firm</source>
            <translation>会社の名前</translation>
        </message>
        <message>
            <source>industry code (JSIC), such as 76</source>
            <translation>業種コード（日本標準産業分類）。例：76</translation>
        </message>
        <message>
            <source>capital in yen</source>
            <translation>資本金（円）</translation>
        </message>
        <message>
            <source>last month of the fiscal year, 3 unless given</source>
            <translation>決算月。指定しなければ3月</translation>
        </message>
        <message>
            <source>make a case of this name</source>
            <translation>この名前で案件を作る</translation>
        </message>
        <message>
            <source>delete the case with this number and all it holds</source>
            <translation>この番号の案件を、中身ごと消す</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>会社</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>段</translation>
        </message>
        <message>
            <source>Per person</source>
            <translation>1人あたり</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>手順</translation>
        </message>
        <message>
            <source>%1 (fictitious)</source>
            <translation>%1（架空）</translation>
        </message>
        <message>
            <source>List the cases of the case file, make or delete one</source>
            <translation>案件の一覧を見る、作る、消す</translation>
        </message>
        <message>
            <source>Name one folder.</source>
            <translation>フォルダーを1つだけ指定してください。</translation>
        </message>
        <message>
            <source>%1 tables with %2 rows and %3 layouts checked, %4 problems.</source>
            <translation>表 %1件（%2行）と読み取りの定義 %3件を調べました。問題は %4件です。</translation>
        </message>
        <message>
            <source>Check every table of the program against its schema</source>
            <translation>プログラムの表がすべて決まりに合うかを調べる</translation>
        </message>
        <message>
            <source>also write workbook, owner's page and JSON into this folder</source>
            <translation>このフォルダーに Excel・PDF・JSON も書き出す</translation>
        </message>
        <message>
            <source>The folder cannot be made.</source>
            <translation>フォルダーを作れません。</translation>
        </message>
        <message>
            <source>Choose a folder you may write to.</source>
            <translation>書き込めるフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Name files to diagnose, a case (--case) or a sample (--sample a).</source>
            <translation>診断するファイル、案件（--case）、見本（--sample a）のどれかを指定してください。</translation>
        </message>
        <message>
            <source>Files are added to a case with “smartsme-cli import --case”.</source>
            <translation>案件へのファイルの追加は「smartsme-cli import --case」で行います。</translation>
        </message>
        <message>
            <source>Written and read back:</source>
            <translation>書き出して、読み返して確かめました：</translation>
        </message>
        <message>
            <source>Diagnose a firm from its files, a case or a sample, and print where it stands</source>
            <translation>ファイル・案件・見本から会社を診断し、いまの位置を示す</translation>
        </message>
        <message>
            <source>take the place of earlier files of the same period</source>
            <translation>同じ期間の前のファイルと置き換える</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>文字コード</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>読み込みました</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>読み込みません</translation>
        </message>
        <message>
            <source>Name the case with --case; “smartsme-cli cases --new NAME” makes one.</source>
            <translation>案件を --case で指定してください。「smartsme-cli cases --new 名前」で作れます。</translation>
        </message>
        <message>
            <source>Name the files to import.</source>
            <translation>読み込むファイルを指定してください。</translation>
        </message>
        <message>
            <source>Read accounting and payroll files into a case, each whole or not at all</source>
            <translation>会計と給与のファイルを案件に読み込む（1つのファイルは全部か、なしか）</translation>
        </message>
        <message>
            <source>take your choice for the account back</source>
            <translation>その科目の自分の選択を取り消す</translation>
        </message>
        <message>
            <source>Name the case with --case; “smartsme-cli cases” lists them.</source>
            <translation>案件を --case で指定してください。「smartsme-cli cases」で一覧を見られます。</translation>
        </message>
        <message>
            <source>Give an account and a category, or an account and --undo, or neither to see the table.</source>
            <translation>科目と区分、または科目と --undo を指定してください。何も付けなければ一覧を表示します。</translation>
        </message>
        <message>
            <source>Show how accounts stand in the statements, or give one its category</source>
            <translation>科目が決算書のどこに入るかを見る、または区分を決める</translation>
        </message>
        <message>
            <source>Name a case (--case), a sample (--sample a) or a file of answers (--answers).</source>
            <translation>案件（--case）、見本（--sample a）、答えのファイル（--answers）のどれかを指定してください。</translation>
        </message>
        <message>
            <source>Place a firm on the triangle of IT adoption</source>
            <translation>ITの使い方の三角形で、会社の位置を示す</translation>
        </message>
        <message>
            <source>first day of the plan, that of next month unless given</source>
            <translation>計画の初日。指定しなければ翌月1日</translation>
        </message>
        <message>
            <source>hours a week that the firm's people can give</source>
            <translation>社内の人が1週間に使える時間</translation>
        </message>
        <message>
            <source>yen a year that the firm can spend</source>
            <translation>1年に使える金額（円）</translation>
        </message>
        <message>
            <source>Make the rollout plan of a firm under its hours and budget</source>
            <translation>使える時間と金額の中で、導入計画を作る</translation>
        </message>
        <message>
            <source>adviser's workbook, owner's page or the whole diagnosis</source>
            <translation>xlsx 支援者用、pdf 経営者の1枚、json 診断のすべて</translation>
        </message>
        <message>
            <source>file to write; a proposed name in this folder unless given</source>
            <translation>書き出すファイル。指定しなければ、このフォルダーに決まった名前で</translation>
        </message>
        <message>
            <source>--format needs xlsx, pdf or json.</source>
            <translation>--format には xlsx、pdf、json のどれかを指定してください。</translation>
        </message>
        <message>
            <source>Name a case (--case), a sample (--sample a) or a description (--profile).</source>
            <translation>案件（--case）、見本（--sample a）、会社の説明（--profile）のどれかを指定してください。</translation>
        </message>
        <message>
            <source>Written and read back: %1</source>
            <translation>書き出して、読み返して確かめました：%1</translation>
        </message>
        <message>
            <source>Write a report: workbook, owner's page or JSON</source>
            <translation>報告を書き出す（Excel・PDF・JSON）</translation>
        </message>
        <message>
            <source>%1 (to be confirmed)</source>
            <translation>%1（要確認）</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1点</translation>
        </message>
        <message>
            <source>Local benchmark</source>
            <translation>ローカルベンチマーク</translation>
        </message>
        <message>
            <source>firm</source>
            <translation>自社</translation>
        </message>
        <message>
            <source>median</source>
            <translation>中央値</translation>
        </message>
        <message>
            <source>points</source>
            <translation>点</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>（名前なし）</translation>
        </message>
        <message>
            <source>Labour productivity</source>
            <translation>労働生産性</translation>
        </message>
        <message>
            <source>value added</source>
            <translation>付加価値額</translation>
        </message>
        <message>
            <source>per person</source>
            <translation>1人あたり</translation>
        </message>
        <message>
            <source>per hour</source>
            <translation>1時間あたり</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Not computed:</source>
            <translation>計算していないもの：</translation>
        </message>
        <message>
            <source>Compared with others</source>
            <translation>ほかの会社との比較</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>best fitting</source>
            <translation>一番近い表</translation>
        </message>
        <message>
            <source>table</source>
            <translation>表</translation>
        </message>
        <message>
            <source>met</source>
            <translation>満たす</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>満たさない</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>まだ不明</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>Rules of programmes</source>
            <translation>制度の要件</translation>
        </message>
        <message>
            <source>There is no case “%1”.</source>
            <translation>「%1」という案件はありません。</translation>
        </message>
        <message>
            <source>“smartsme-cli cases” lists the cases.</source>
            <translation>「smartsme-cli cases」で案件の一覧を見られます。</translation>
        </message>
        <message>
            <source>There are several cases called “%1”.</source>
            <translation>「%1」という案件がいくつもあります。</translation>
        </message>
        <message>
            <source>Give the number of the case; “smartsme-cli cases” lists them.</source>
            <translation>案件の番号を指定してください。「smartsme-cli cases」で一覧を見られます。</translation>
        </message>
        <message>
            <source>Add --help to see how the command is used.</source>
            <translation>--help を付けると使い方を表示します。</translation>
        </message>
        <message>
            <source>--%1 needs a whole number, not “%2”.</source>
            <translation>--%1 には整数を指定してください。「%2」は整数ではありません。</translation>
        </message>
        <message>
            <source>--%1 needs a number, not “%2”.</source>
            <translation>--%1 には数を指定してください。「%2」は数ではありません。</translation>
        </message>
        <message>
            <source>--%1 needs a date such as 2026-12-01, not “%2”.</source>
            <translation>--%1 には 2026-12-01 のような日付を指定してください。「%2」は日付ではありません。</translation>
        </message>
        <message>
            <source>There is no industry with the code “%1”.</source>
            <translation>「%1」という業種コードはありません。</translation>
        </message>
        <message>
            <source>Give a large or middle code of the Japan Standard Industrial Classification.</source>
            <translation>日本標準産業分類の大分類か中分類のコードを指定してください。</translation>
        </message>
        <message>
            <source>read files by this layout of data/layouts</source>
            <translation>data/layouts のこの定義で読む</translation>
        </message>
        <message>
            <source>CP932, UTF-8, UTF-16LE, UTF-16BE or EUC-JP</source>
            <translation>CP932、UTF-8、UTF-16LE、UTF-16BE、EUC-JP のどれか</translation>
        </message>
        <message>
            <source>books without or with consumption tax, where a journal does not tell</source>
            <translation>税抜（exclusive）か税込（inclusive）か。仕訳から分からないとき</translation>
        </message>
        <message>
            <source>month of a payroll file that does not tell</source>
            <translation>給与ファイルの月。ファイルから分からないとき</translation>
        </message>
        <message>
            <source>--tax needs exclusive or inclusive, not “%1”.</source>
            <translation>--tax には exclusive か inclusive を指定してください。「%1」は使えません。</translation>
        </message>
        <message>
            <source>--month needs a month such as 2024-04, not “%1”.</source>
            <translation>--month には 2024-04 のような月を指定してください。「%1」は使えません。</translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>対象外</translation>
        </message>
        <message>
            <source>more answers at a higher level</source>
            <translation>ほかの項目の水準を上げる</translation>
        </message>
        <message>
            <source>Triangle of IT adoption</source>
            <translation>ITの使い方の三角形</translation>
        </message>
        <message>
            <source>No question is answered yet.</source>
            <translation>まだ質問に答えていません。</translation>
        </message>
        <message>
            <source>%1 (height %2 of 3)</source>
            <translation>%1（高さ %2／3）</translation>
        </message>
        <message>
            <source>Up to %1 (height %2), depending on what is not known: %3</source>
            <translation>分からない答えしだいで %1（高さ %2）まで：%3</translation>
        </message>
        <message>
            <source>By the answers alone %1, but something of the ground is missing.</source>
            <translation>答えだけなら%1相当です。ただし土台に欠けがあります。</translation>
        </message>
        <message>
            <source>Provisional: %1 % of the questions are answered.</source>
            <translation>暫定です。質問の %1％に答えています。</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%2問中 %1問に回答</translation>
        </message>
        <message>
            <source>The shortest way up:</source>
            <translation>上の段への近道：</translation>
        </message>
        <message>
            <source>Already in use above this layer: %1</source>
            <translation>上の段のもので、もう使っているもの：%1</translation>
        </message>
        <message>
            <source>Rollout plan (cost and effort are assumptions)</source>
            <translation>導入計画（費用と手間は前提です）</translation>
        </message>
        <message>
            <source>No action is planned. Answer the questions first.</source>
            <translation>予定した施策はありません。先に質問に答えてください。</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1〜%2</translation>
        </message>
        <message>
            <source>over the yearly budget</source>
            <translation>年間予算を超えます</translation>
        </message>
        <message>
            <source>Not in the plan:</source>
            <translation>計画に入れていないもの：</translation>
        </message>
        <message>
            <source>language of texts, Japanese unless given</source>
            <translation>表示の言葉。指定しなければ日本語</translation>
        </message>
        <message>
            <source>folder of tables instead of the installed one</source>
            <translation>入っている表の代わりに使うフォルダー</translation>
        </message>
        <message>
            <source>case file instead of your own</source>
            <translation>自分の案件ファイルの代わりに使うファイル</translation>
        </message>
        <message>
            <source>day of the diagnosis, today unless given</source>
            <translation>診断の日。指定しなければ今日</translation>
        </message>
        <message>
            <source>print JSON instead of text</source>
            <translation>文章の代わりに JSON を出す</translation>
        </message>
        <message>
            <source>print this help</source>
            <translation>この説明を表示する</translation>
        </message>
        <message>
            <source>Usage: smartsme-cli COMMAND [OPTIONS] [ARGUMENTS]</source>
            <translation>使い方：smartsme-cli コマンド [オプション] [引数]</translation>
        </message>
        <message>
            <source>“smartsme-cli COMMAND --help” shows the options of a command.</source>
            <translation>「smartsme-cli コマンド --help」でオプションを表示します。</translation>
        </message>
        <message>
            <source>Usage: smartsme-cli %1 [OPTIONS] %2</source>
            <translation>使い方：smartsme-cli %1 [オプション] %2</translation>
        </message>
        <message>
            <source>There is no option %1.</source>
            <translation>%1 というオプションはありません。</translation>
        </message>
        <message>
            <source>The option %1 cannot be used like this.</source>
            <translation>オプション %1 はこの形では使えません。</translation>
        </message>
        <message>
            <source>The options cannot be read: %1</source>
            <translation>オプションを読めません：%1</translation>
        </message>
        <message>
            <source>This command takes no arguments, found “%1”.</source>
            <translation>このコマンドに引数は要りません。「%1」がありました。</translation>
        </message>
        <message>
            <source>--lang needs ja or en.</source>
            <translation>--lang には ja か en を指定してください。</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>「%1」というコマンドはありません。</translation>
        </message>
        <message>
            <source>“smartsme-cli --help” lists the commands.</source>
            <translation>「smartsme-cli --help」でコマンドの一覧を見られます。</translation>
        </message>
        <message>
            <source>--closing-month needs a month from 1 to 12, not “%1”.</source>
            <translation>--closing-month には1から12の月を指定してください（いまは「%1」）。</translation>
        </message>
        <message>
            <source>%1: (%2) ÷ (%3)</source>
            <translation>%1：（%2）÷（%3）</translation>
        </message>
        <message>
            <source>Productivity</source>
            <translation>生産性</translation>
        </message>
        <message>
            <source>not known: there are no books of a year yet</source>
            <translation>まだ分かりません。1年分の会計データがありません</translation>
        </message>
        <message>
            <source>Value added per person</source>
            <translation>1人あたりの付加価値額</translation>
        </message>
        <message>
            <source>Value added per hour</source>
            <translation>1時間あたりの付加価値額</translation>
        </message>
        <message>
            <source>How it is counted</source>
            <translation>数え方</translation>
        </message>
        <message>
            <source>%1: firm %2, published %3 (%4 of %5, %6)</source>
            <translation>%1：自社%2、公表値%3（%5年の%4、%6）</translation>
        </message>
        <message>
            <source>Use of IT</source>
            <translation>ITの使い方</translation>
        </message>
        <message>
            <source>Up to the %1 once what is not known is cleared up</source>
            <translation>「分からない」の答えが決まると、%1まで上がることがあります</translation>
        </message>
        <message>
            <source>What to do first</source>
            <translation>最初にすること</translation>
        </message>
        <message>
            <source>%1. %2 (%3)</source>
            <translation>%1. %2（%3）</translation>
        </message>
        <message>
            <source>Missing for the size class:</source>
            <translation>会社の規模を決めるのに足りないもの：</translation>
        </message>
        <message>
            <source>Size of the firm</source>
            <translation>会社の規模</translation>
        </message>
        <message>
            <source>--%1 needs an amount from 0 to 1,000 trillion yen, not “%2”.</source>
            <translation>--%1 には0円から1,000兆円までの金額を書いてください（「%2」とありました）。</translation>
        </message>
        <message>
            <source>gate passed</source>
            <translation>通過</translation>
        </message>
        <message>
            <source>gate not passed</source>
            <translation>未通過</translation>
        </message>
        <message>
            <source>%1 (%2 levels)</source>
            <translation>%1（%2段階）</translation>
        </message>
        <message>
            <source>%1 (actions: %2)</source>
            <translation>%1（%2件）</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>error</source>
            <translation>問題</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>注意</translation>
        </message>
        <message>
            <source>note</source>
            <translation>お知らせ</translation>
        </message>
        <message>
            <source>found: %1</source>
            <translation>ある値: %1</translation>
        </message>
        <message>
            <source>expected: %1</source>
            <translation>必要な値: %1</translation>
        </message>
    </context>
    <context>
        <name>diagnosis</name>
        <message>
            <source>The setting “%1” is missing or outside its limits.</source>
            <translation>設定「%1」がないか、使える範囲を外れています。</translation>
        </message>
        <message>
            <source>Correct settings.csv, or use the supplied file.</source>
            <translation>settings.csv を直すか、付属のファイルを使ってください。</translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <source>a text</source>
            <translation>文字列</translation>
        </message>
        <message>
            <source>an object with the texts ja and en</source>
            <translation>ja と en の文字列を持つオブジェクト</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <translation>文字列の並び</translation>
        </message>
        <message>
            <source>a list of lists of texts</source>
            <translation>文字列の並びの並び</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true か false</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>オブジェクト</translation>
        </message>
        <message>
            <source>a list of objects</source>
            <translation>オブジェクトの並び</translation>
        </message>
        <message>
            <source>a column number from 1, a column name, or a list of names</source>
            <translation>列の番号（1から）、列の名前、または名前の並び</translation>
        </message>
        <message>
            <source>a regular expression</source>
            <translation>正規表現</translation>
        </message>
        <message>
            <source>Correct the layout file, or delete it to use the supplied one.</source>
            <translation>レイアウトのファイルを直してください。消すと付属のものを使います。</translation>
        </message>
        <message>
            <source>This layout has a key that is not known: %1</source>
            <translation>このレイアウトに、知らないキー「%1」があります。</translation>
        </message>
        <message>
            <source>This layout lacks the key %1.</source>
            <translation>このレイアウトにはキー「%1」がありません。</translation>
        </message>
        <message>
            <source>The key %1 of this layout cannot be read.</source>
            <translation>このレイアウトのキー「%1」を読めません。</translation>
        </message>
        <message>
            <source>The id of a layout must be its file name.</source>
            <translation>レイアウトの id はファイル名と同じにしてください。</translation>
        </message>
        <message>
            <source>The row shape of this layout is not known.</source>
            <translation>このレイアウトの行の形（shape）を知りません。</translation>
        </message>
        <message>
            <source>This layout is not readable as JSON.</source>
            <translation>このレイアウトは JSON として読めません。</translation>
        </message>
        <message>
            <source>There are no layouts in the data folder.</source>
            <translation>データフォルダにレイアウトがありません。</translation>
        </message>
        <message>
            <source>This layout cannot be opened: %1</source>
            <translation>このレイアウトを開けません：%1</translation>
        </message>
        <message>
            <source>This encoding is not known.</source>
            <translation>この文字コードを知りません。</translation>
        </message>
        <message>
            <source>Choose one of the encodings named.</source>
            <translation>示した文字コードから選んでください。</translation>
        </message>
        <message>
            <source>The program cannot tell which product this file comes from.</source>
            <translation>どのソフトのファイルか分かりません。</translation>
        </message>
        <message>
            <source>Export it again in one of the known forms, or enter the annual amounts by hand.</source>
            <translation>読める形式で書き出し直すか、年間の金額を手で入れてください。</translation>
        </message>
        <message>
            <source>This file holds no rows.</source>
            <translation>このファイルにはデータの行がありません。</translation>
        </message>
        <message>
            <source>Export it again and check the period you choose.</source>
            <translation>期間を確かめて、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>Correct the sheet and choose it again.</source>
            <translation>表を直して、もう一度選んでください。</translation>
        </message>
        <message>
            <source>This row has a different number of columns; it may be cut off.</source>
            <translation>この行は列の数が違います。途中で切れているかもしれません。</translation>
        </message>
        <message>
            <source>This line has an amount but no account.</source>
            <translation>この行には金額がありますが、勘定科目がありません。</translation>
        </message>
        <message>
            <source>This account stands twice.</source>
            <translation>この勘定科目は2回出てきます。</translation>
        </message>
        <message>
            <source>The headings of this layout are not in the first rows.</source>
            <translation>はじめの行に、この形式の見出しがありません。</translation>
        </message>
        <message>
            <source>Choose another layout, or export the file again.</source>
            <translation>ほかの形式を選ぶか、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>This amount cannot be read.</source>
            <translation>この金額を読めません。</translation>
        </message>
        <message>
            <source>Correct it in the accounting program and export again.</source>
            <translation>会計ソフトで直して、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>a whole number of yen</source>
            <translation>円単位の整数</translation>
        </message>
        <message>
            <source>Opening balance, debit, credit and closing balance of “%1” do not add up.</source>
            <translation>「%1」は、期首残高と借方・貸方から期末残高が合いません。</translation>
        </message>
        <message>
            <source>The file may be damaged or changed by hand: export it again.</source>
            <translation>壊れているか、手で変えられたのかもしれません。もう一度書き出してください。</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 か %2</translation>
        </message>
        <message>
            <source>The file does not say which period it covers.</source>
            <translation>このファイルには、いつからいつまでの数字かが書かれていません。</translation>
        </message>
        <message>
            <source>Add a row with the first and the last day above the headings, or export the file again.</source>
            <translation>見出しの上に最初の日と最後の日の行を足すか、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>The period of this file is not made of whole months.</source>
            <translation>このファイルの期間は、月の初めから月末までになっていません。</translation>
        </message>
        <message>
            <source>Export whole months, so that years can be compared.</source>
            <translation>年どうしを比べられるよう、月単位で書き出してください。</translation>
        </message>
        <message>
            <source>No row of this file holds an amount.</source>
            <translation>どの行にも金額がありません。</translation>
        </message>
        <message>
            <source>Reading this file was stopped; nothing of it was taken.</source>
            <translation>読み取りを止めました。このファイルからは何も取り込んでいません。</translation>
        </message>
        <message>
            <source>Debit and credit of the voucher that begins here differ by %1 yen.</source>
            <translation>ここから始まる伝票は、借方と貸方が%1円違います。</translation>
        </message>
        <message>
            <source>debit %1, credit %2</source>
            <translation>借方 %1、貸方 %2</translation>
        </message>
        <message>
            <source>equal sums</source>
            <translation>同じ合計</translation>
        </message>
        <message>
            <source>The mark at the beginning of this line is not known.</source>
            <translation>この行の識別フラグを知りません。</translation>
        </message>
        <message>
            <source>The voucher that begins here has no last line.</source>
            <translation>ここから始まる伝票には最後の行がありません。</translation>
        </message>
        <message>
            <source>This line continues a voucher that has no first line.</source>
            <translation>この行は伝票の続きですが、最初の行がありません。</translation>
        </message>
        <message>
            <source>Too many vouchers of this file do not balance.</source>
            <translation>貸借の合わない伝票が多すぎます。</translation>
        </message>
        <message>
            <source>This tax amount cannot be read.</source>
            <translation>この税額を読めません。</translation>
        </message>
        <message>
            <source>the name of an account</source>
            <translation>勘定科目の名前</translation>
        </message>
        <message>
            <source>This file has more accounts than books can have.</source>
            <translation>勘定科目の数が帳簿としては多すぎます。</translation>
        </message>
        <message>
            <source>at most %1 accounts</source>
            <translation>%1科目以下</translation>
        </message>
        <message>
            <source>The sum of an account is too large to be an amount of money.</source>
            <translation>勘定科目の合計が、金額としては大きすぎます。</translation>
        </message>
        <message>
            <source>From this line on the file says something else about consumption tax.</source>
            <translation>この行から、消費税の経理方式が変わっています。</translation>
        </message>
        <message>
            <source>Export the two periods as separate files, or choose the tax treatment.</source>
            <translation>期間を分けて書き出すか、税抜・税込を選んでください。</translation>
        </message>
        <message>
            <source>This date cannot be read.</source>
            <translation>この日付を読めません。</translation>
        </message>
        <message>
            <source>a date such as 2024/04/01 or R.06/04/01</source>
            <translation>2024/04/01 や R.06/04/01 のような日付</translation>
        </message>
        <message>
            <source>A column this file needs is missing.</source>
            <translation>必要な列がありません。</translation>
        </message>
        <message>
            <source>Export the file again with all columns.</source>
            <translation>すべての列を含めて、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>The voucher rule of this layout is not known.</source>
            <translation>このレイアウトの伝票の決まり（voucher.rule）を知りません。</translation>
        </message>
        <message>
            <source>The voucher rule of this layout needs this column.</source>
            <translation>このレイアウトの伝票の決まりには、この列が要ります。</translation>
        </message>
        <message>
            <source>There is no entry in the month %1.</source>
            <translation>%1の仕訳がありません。</translation>
        </message>
        <message>
            <source>If the firm was open then, export the file again with all months.</source>
            <translation>営業していた月なら、すべての月を含めて書き出してください。</translation>
        </message>
        <message>
            <source>No line is marked as a closing entry: depreciation and stock may still be missing.</source>
            <translation>決算整理の仕訳がありません。減価償却や棚卸がまだかもしれません。</translation>
        </message>
        <message>
            <source>If the year is closed, export it again after closing.</source>
            <translation>決算が済んでいるなら、決算後にもう一度書き出してください。</translation>
        </message>
        <message>
            <source>A rule of the employment types of this layout cannot be read.</source>
            <translation>この形式の定義のうち、雇用区分の決まりを読み取れません。</translation>
        </message>
        <message>
            <source>The last rule of the employment types of this layout must hold always.</source>
            <translation>この形式の定義では、雇用区分の最後の決まりは条件なしにしてください。</translation>
        </message>
        <message>
            <source>The date of payment cannot be read.</source>
            <translation>支給日が読めません。</translation>
        </message>
        <message>
            <source>Correct the cell in the payroll program and export again.</source>
            <translation>給与ソフトでその欄を直し、もう一度出力してください。</translation>
        </message>
        <message>
            <source>The amount in the column “%1” cannot be read.</source>
            <translation>「%1」の金額が読めません。</translation>
        </message>
        <message>
            <source>The hours in the column “%1” cannot be read.</source>
            <translation>「%1」の時間が読めません。</translation>
        </message>
        <message>
            <source>hours such as 168:30 or 168.50</source>
            <translation>168:30 または 168.50 のような時間</translation>
        </message>
        <message>
            <source>The employment type in the column “%1” is not known; these people count as regular employees.</source>
            <translation>「%1」に知らない区分があります。この人たちは正社員として数えます。</translation>
        </message>
        <message>
            <source>Check whether they are part-timers; then change the type in the payroll program and export again.</source>
            <translation>パートの方であれば、給与ソフトで区分を直し、もう一度出力してください。</translation>
        </message>
        <message>
            <source>The sum of this file is larger than 1,000 trillion yen.</source>
            <translation>このファイルの合計が1,000兆円を超えています。</translation>
        </message>
        <message>
            <source>Check the file; it is no payroll of a firm.</source>
            <translation>ファイルを確かめてください。会社の給与データではないようです。</translation>
        </message>
        <message>
            <source>Gross pay less deductions is not the net pay in this row, perhaps in others too; the gross pay is used.</source>
            <translation>この行では支給額－控除額が差引支給額と合いません（ほかの行も同じかもしれません）。支給額をそのまま使います。</translation>
        </message>
        <message>
            <source>Year-end adjustments may explain it. Otherwise check the row in the payroll program.</source>
            <translation>年末調整が理由のことがあります。そうでなければ、給与ソフトでこの行を確かめてください。</translation>
        </message>
        <message>
            <source>The rows of this file do not add up to its total.</source>
            <translation>各行を足しても、このファイルの合計行と一致しません。</translation>
        </message>
        <message>
            <source>Export the whole list again, without filter and without changes by hand.</source>
            <translation>絞り込みや手直しをせず、一覧全体をもう一度出力してください。</translation>
        </message>
        <message>
            <source>This row has another number of cells than the headings; its amounts cannot be told apart.</source>
            <translation>この行の列の数が見出しと違うため、どの金額か分かりません。</translation>
        </message>
        <message>
            <source>Look for a comma or line break within a cell, and export again.</source>
            <translation>欄の中のカンマや改行を確かめ、もう一度出力してください。</translation>
        </message>
        <message>
            <source>The month of payment stands neither in this file nor in its name.</source>
            <translation>何月の給与か、ファイルの中にも名前にも書かれていません。</translation>
        </message>
        <message>
            <source>Choose the month, or give the file the name the payroll program proposed.</source>
            <translation>月を選ぶか、給与ソフトが付けた元のファイル名に戻してください。</translation>
        </message>
        <message>
            <source>There is no pay slip in this file.</source>
            <translation>このファイルには給与明細がありません。</translation>
        </message>
        <message>
            <source>Export the list of a month whose salaries are settled.</source>
            <translation>給与が確定した月の一覧を出力してください。</translation>
        </message>
        <message>
            <source>Check the amounts of this account.</source>
            <translation>この勘定科目の金額を確かめてください。</translation>
        </message>
        <message>
            <source>As you chose, the books are taken to exclude consumption tax; tax was taken out of the amounts.</source>
            <translation>選ばれたとおり税抜経理として読みました。金額から消費税を除いています。</translation>
        </message>
        <message>
            <source>As you chose, the books are taken to include consumption tax.</source>
            <translation>選ばれたとおり税込経理として読みました。</translation>
        </message>
        <message>
            <source>The file says that the books exclude consumption tax; tax was taken out of the amounts.</source>
            <translation>ファイルに税抜経理とあるため、金額から消費税を除きました。</translation>
        </message>
        <message>
            <source>The file says that the books include consumption tax.</source>
            <translation>ファイルに税込経理とあるため、金額をそのまま読みました。</translation>
        </message>
        <message>
            <source>If this is wrong, choose the tax treatment and import again.</source>
            <translation>違うときは、税抜・税込を選んで取り込み直してください。</translation>
        </message>
        <message>
            <source>The books are taken to exclude consumption tax, because the account “%1” occurs; tax was taken out of the amounts.</source>
            <translation>「%1」の科目があるため税抜経理とみなし、金額から消費税を除きました。</translation>
        </message>
        <message>
            <source>The books are taken to include consumption tax, because no account of paid or received consumption tax occurs.</source>
            <translation>仮払・仮受消費税の科目がないため、税込経理とみなしました。</translation>
        </message>
        <message>
            <source>The account “%1” stands for several accounts but does not cancel out.</source>
            <translation>「%1」は複数の科目を表しますが、差し引き0になりません。</translation>
        </message>
        <message>
            <source>Check that the file holds whole vouchers.</source>
            <translation>伝票がすべて入っているか確かめてください。</translation>
        </message>
        <message>
            <source>This line does not say which statement it belongs to.</source>
            <translation>この行がどの決算書のものか書かれていません。</translation>
        </message>
        <message>
            <source>The total “%1” differs from the sum of its lines.</source>
            <translation>「%1」が内訳の合計と違います。</translation>
        </message>
        <message>
            <source>It is not known what this row is.</source>
            <translation>この行が何を表すか分かりません。</translation>
        </message>
        <message>
            <source>This file holds several departments; their rows would be counted twice.</source>
            <translation>複数の部門が入っています。このまま読むと二重に数えてしまいます。</translation>
        </message>
        <message>
            <source>The debits and credits of all accounts together differ; rows may be missing.</source>
            <translation>全科目の借方と貸方の合計が違います。行が抜けているかもしれません。</translation>
        </message>
        <message>
            <source>“%1” and “%2” must be equal.</source>
            <translation>「%1」と「%2」は同じ金額のはずです。</translation>
        </message>
        <message>
            <source>The totals of the balance sheet are missing; the file may be cut off.</source>
            <translation>貸借対照表の合計がありません。途中で切れているかもしれません。</translation>
        </message>
        <message>
            <source>Columns are counted from 1.</source>
            <translation>列の番号は1から数えます。</translation>
        </message>
        <message>
            <source>This file ends without the total of all people, so the program cannot tell whether the list is whole.</source>
            <translation>ファイルの終わりに全員の合計の行がないため、全員分がそろっているか確かめられません。</translation>
        </message>
        <message>
            <source>Compare the number of people. If some are missing, export the whole list again.</source>
            <translation>人数を見くらべてください。足りないときは、一覧の全体を書き出し直してください。</translation>
        </message>
    </context>
    <context>
        <name>ledger</name>
        <message>
            <source>The account “%1” is not assigned to a line of the statements; no total contains its %2 yen.</source>
            <translation>勘定科目「%1」の決算書区分が決まっていません。%2円はどの合計にも含まれていません。</translation>
        </message>
        <message>
            <source>Choose its line in the table of accounts. The choice is kept for later imports.</source>
            <translation>勘定科目の一覧で区分を選んでください。選んだ区分は次回の取り込みにも使います。</translation>
        </message>
        <message>
            <source>The amounts of %1 are too large to be added; the file is left out.</source>
            <translation>%1の金額が大きすぎて合計できません。このファイルは使っていません。</translation>
        </message>
        <message>
            <source>Check the file; it is no book of a firm.</source>
            <translation>ファイルを確かめてください。会社の帳簿ではないようです。</translation>
        </message>
        <message>
            <source>The journal and the trial balance differ in %1 accounts (debit less credit of %2 to %3).</source>
            <translation>仕訳帳と試算表の金額が%1科目で一致しません（%2～%3の借方－貸方）。</translation>
        </message>
        <message>
            <source>Export both again from the bookkeeping program on the same day, with the same period and the same setting for consumption tax.</source>
            <translation>会計ソフトから、同じ日に、同じ期間・同じ消費税の設定で両方を出力し直してください。</translation>
        </message>
        <message>
            <source>The formula of “%1” cannot be read.</source>
            <translation>「%1」の計算式を読み取れません。</translation>
        </message>
        <message>
            <source>signed cat:, group: and term: entries that exist, terms from rows above</source>
            <translation>実在する cat: group: term: を＋と－でつないだ式（term は上の行のもの）</translation>
        </message>
        <message>
            <source>Correct the table, or use the one that came with the program.</source>
            <translation>表を直すか、付属の表に戻してください。</translation>
        </message>
        <message>
            <source>The cost of goods manufactured in the P/L of %1 differs from the sum of the cost statement; the P/L is used.</source>
            <translation>%1の損益計算書の当期製品製造原価が、製造原価報告書の合計と一致しません。損益計算書の金額を使います。</translation>
        </message>
        <message>
            <source>Import the P/L and the cost statement of the same period, and check how their accounts are mapped.</source>
            <translation>同じ期間の損益計算書と製造原価報告書を読み込み、科目の区分を確かめてください。</translation>
        </message>
        <message>
            <source>The balance sheet of %1 does not balance: assets less liabilities and net assets leave %2 yen.</source>
            <translation>%1の貸借対照表の左右が合いません。資産から負債と純資産を引くと%2円残ります。</translation>
        </message>
        <message>
            <source>Map the accounts that are still open, and check that opening balances and all months are imported.</source>
            <translation>区分の決まっていない科目を割り当て、期首残高と全部の月が読み込まれているか確かめてください。</translation>
        </message>
        <message>
            <source>The books of %1 lack %2 months; the figures are those of the other months.</source>
            <translation>%1の帳簿に%2か月分がありません。残りの月だけの金額です。</translation>
        </message>
        <message>
            <source>Import the missing months, or wait until the year is closed.</source>
            <translation>足りない月を読み込むか、決算後にもう一度お試しください。</translation>
        </message>
        <message>
            <source>%1 covers a period that %2 covers already; it is counted once, from %2.</source>
            <translation>%1の期間は%2と重なっています。重なった月は%2の金額だけを使います。</translation>
        </message>
        <message>
            <source>Remove the file that is not needed.</source>
            <translation>不要なほうのファイルを外してください。</translation>
        </message>
        <message>
            <source>In %1 one account holds several kinds of personnel cost; pay, bonuses and welfare cannot be told apart.</source>
            <translation>%1では人件費が一つの科目にまとまっていて、給与・賞与・福利厚生費を分けられません。</translation>
        </message>
        <message>
            <source>The total of personnel cost contains it. Assign the account to pay if it is pay only.</source>
            <translation>人件費の合計には含めています。給与だけの科目であれば、区分を給与にしてください。</translation>
        </message>
        <message>
            <source>The amounts typed for %1 are not used, because %2 has the whole statement.</source>
            <translation>%1に入力された金額は使っていません。%2に決算書全体の金額があるためです。</translation>
        </message>
        <message>
            <source>Nothing needs to be done. Remove the file if the typed amounts are to count.</source>
            <translation>このままで問題ありません。入力した金額を使うときは、ファイルを外してください。</translation>
        </message>
    </context>
    <context>
        <name>plan</name>
        <message>
            <source>Correct the row of the action catalogue, or use the supplied file.</source>
            <translation>施策の表のこの行を直すか、付属のファイルを使ってください。</translation>
        </message>
        <message>
            <source>The planning setting “%1” is missing or outside its limits.</source>
            <translation>計画の設定「%1」がないか、使える範囲を外れています。</translation>
        </message>
        <message>
            <source>The effort of action %1 is not in the order shortest, typical, longest.</source>
            <translation>施策 %1 の期間が、最短・ふつう・最長の順になっていません。</translation>
        </message>
        <message>
            <source>Action %1 waits for an action of a later stage.</source>
            <translation>施策 %1 が、あとのステージの施策を待つ形になっています。</translation>
        </message>
        <message>
            <source>Action %1 waits, through its prerequisites, for itself or for such an action.</source>
            <translation>施策 %1 の「先に済ませる施策」が一周して、いつまでも始められません。</translation>
        </message>
    </context>
    <context>
        <name>programme</name>
        <message>
            <source>The date of this event cannot be read.</source>
            <translation>この予定の日付を読み取れません。</translation>
        </message>
        <message>
            <source>Correct the calendar, or use the supplied file.</source>
            <translation>予定の表のこの行を直すか、付属のファイルを使ってください。</translation>
        </message>
    </context>
    <context>
        <name>render</name>
        <message>
            <source>The folder for this file does not exist.</source>
            <translation>このファイルを置くフォルダーがありません。</translation>
        </message>
        <message>
            <source>Choose another folder or create this one first.</source>
            <translation>別のフォルダーを選ぶか、先にフォルダーをつくってください。</translation>
        </message>
        <message>
            <source>A folder has this name already.</source>
            <translation>同じ名前のフォルダーがもうあります。</translation>
        </message>
        <message>
            <source>Choose another file name.</source>
            <translation>別のファイル名にしてください。</translation>
        </message>
        <message>
            <source>Nothing can be written into this folder.</source>
            <translation>このフォルダーには書き込めません。</translation>
        </message>
        <message>
            <source>Choose another folder, for example Documents.</source>
            <translation>「ドキュメント」など、別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The file that is there cannot be replaced. It stays as it was.</source>
            <translation>いまあるファイルを置きかえられません。前のファイルはそのままです。</translation>
        </message>
        <message>
            <source>Close it in other programs such as Excel, or choose another name.</source>
            <translation>Excelなどで開いていたら閉じるか、別の名前にしてください。</translation>
        </message>
        <message>
            <source>The file could not be written to its end. What was there before stays as it was.</source>
            <translation>ファイルを最後まで書けませんでした。前のファイルはそのままです。</translation>
        </message>
        <message>
            <source>Check that the drive has space left and is still connected, then write again.</source>
            <translation>保存先に空きがあり、つながっていることを確かめて、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>The written file does not contain what it should. It was not kept.</source>
            <translation>書き出したファイルの中身が元の数字と合いません。このファイルは残していません。</translation>
        </message>
        <message>
            <source>Write it again into another folder. If it happens again, tell us with this line.</source>
            <translation>別のフォルダーに書き出してください。くり返すときは、この行を添えて知らせてください。</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>Fact</source>
            <translation>事実</translation>
        </message>
        <message>
            <source>Assumption</source>
            <translation>前提</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>助言</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>要確認</translation>
        </message>
    </context>
    <context>
        <name>smartsme::AccountMappingModel</name>
        <message>
            <source>Account in the books</source>
            <translation>帳簿の科目</translation>
        </message>
        <message>
            <source>Year's total (1,000 yen)</source>
            <translation>年の合計（千円）</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>区分</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Choose one</source>
            <translation>選んでください</translation>
        </message>
        <message>
            <source>You chose it</source>
            <translation>あなたが選びました</translation>
        </message>
        <message>
            <source>Same name</source>
            <translation>名前が一致</translation>
        </message>
        <message>
            <source>Another name for it</source>
            <translation>別の呼び名が一致</translation>
        </message>
        <message>
            <source>By its line on the statements</source>
            <translation>決算書の表示名から</translation>
        </message>
        <message>
            <source>By its section</source>
            <translation>見出しから</translation>
        </message>
        <message>
            <source>Name of a bank account</source>
            <translation>口座の名前から</translation>
        </message>
        <message>
            <source>No likely category found</source>
            <translation>候補が見つかりません</translation>
        </message>
        <message>
            <source>Likely: %1</source>
            <translation>候補：%1</translation>
        </message>
    </context>
    <context>
        <name>smartsme::AppMenu</name>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;New case</source>
            <translation>新しい案件(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;All cases</source>
            <translation>案件一覧(&amp;O)</translation>
        </message>
        <message>
            <source>Add &amp;files…</source>
            <translation>ファイルを足す(&amp;I)…</translation>
        </message>
        <message>
            <source>Write &amp;report…</source>
            <translation>報告を書き出す(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Show to the client</source>
            <translation>客先表示(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>言語(&amp;L)</translation>
        </message>
        <message>
            <source>Size of &amp;text</source>
            <translation>文字の大きさ(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>色(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;About this program</source>
            <translation>このプログラムについて(&amp;A)</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>標準</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>大</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>特大</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>明るい</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>暗い</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高コントラスト</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
    </context>
    <context>
        <name>smartsme::CaseListModel</name>
        <message>
            <source>Bottom</source>
            <translation>下段</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>中段</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>上段</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 people</source>
            <translation>%1人</translation>
        </message>
        <message>
            <source>sample</source>
            <translation>見本</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>会社</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>段</translation>
        </message>
        <message>
            <source>Productivity (%1)</source>
            <translation>労働生産性（%1）</translation>
        </message>
        <message>
            <source>Seven steps</source>
            <translation>7つの手順</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>前回</translation>
        </message>
    </context>
    <context>
        <name>smartsme::CaseView</name>
        <message>
            <source>%1 people</source>
            <translation>%1人</translation>
        </message>
    </context>
    <context>
        <name>smartsme::ComparisonsModel</name>
        <message>
            <source>year not stated</source>
            <translation>年の記載なし</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>This firm</source>
            <translation>当社</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>公表値</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差</translation>
        </message>
        <message>
            <source>Table, year and class</source>
            <translation>表・年・区分</translation>
        </message>
    </context>
    <context>
        <name>smartsme::DataPage</name>
        <message>
            <source>Type the numbers</source>
            <translation>数字を入力する</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>ファイルを足す</translation>
        </message>
        <message>
            <source>Put the files of your accounting or payroll software here</source>
            <translation>会計や給与のファイルをここに置いてください</translation>
        </message>
        <message>
            <source>Journals, trial balances and payroll lists. CSV, text and Excel. The kind is told apart automatically.</source>
            <translation>仕訳帳・残高試算表・給与の一覧。CSVやExcel。種類は自動で見分けます。</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>ファイルを選ぶ</translation>
        </message>
        <message>
            <source>No file: type 20 numbers</source>
            <translation>数字を入力する</translation>
        </message>
        <message>
            <source>Imported files</source>
            <translation>取り込んだファイル</translation>
        </message>
        <message>
            <source>Take this file out</source>
            <translation>このファイルを外す</translation>
        </message>
        <message>
            <source>Categories of the accounts</source>
            <translation>科目の割り当て</translation>
        </message>
        <message>
            <source>Links the accounts of the books to the categories that are calculated with. Once chosen, it is remembered.</source>
            <translation>帳簿の科目を、計算に使う区分に結びます。一度決めると覚えます。</translation>
        </message>
        <message>
            <source>To choose</source>
            <translation>選んでください</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Files of the accounting or payroll software</source>
            <translation>会計や給与のソフトのファイル</translation>
        </message>
        <message>
            <source>Go on to productivity</source>
            <translation>生産性に進む</translation>
        </message>
        <message>
            <source>Add a file first</source>
            <translation>ファイルを足してください</translation>
        </message>
        <message>
            <source>Go on with %1 accounts open</source>
            <translation>%1科目を残して進む</translation>
        </message>
        <message>
            <source>Reading %1 files</source>
            <translation>%1個のファイルを読んでいます</translation>
        </message>
        <message>
            <source>Put in the books and the payroll</source>
            <translation>帳簿と給与を入れてください</translation>
        </message>
        <message>
            <source>Files are told apart by their content. Without files, 20 numbers of the tax return will do.</source>
            <translation>ファイルの種類は中身から見分けます。ファイルがなければ、申告書の数字だけでも始められます。</translation>
        </message>
        <message>
            <source>%1 files are in</source>
            <translation>%1個のファイルを取り込みました</translation>
        </message>
        <message>
            <source>Choose a category for %1 accounts, then the figures of the year are complete.</source>
            <translation>科目を%1つ選ぶと、年の数字がそろいます。</translation>
        </message>
        <message>
            <source>Every account has a category.</source>
            <translation>すべての科目に区分が付いています。</translation>
        </message>
        <message>
            <source>To choose %1</source>
            <translation>選んでください %1</translation>
        </message>
        <message>
            <source>Chosen by themselves %1</source>
            <translation>自動で決まったもの %1</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>すべて %1</translation>
        </message>
        <message>
            <source>More files can be dropped anywhere on this page.</source>
            <translation>ほかのファイルも、この画面に置けば取り込みます。</translation>
        </message>
        <message>
            <source>Nothing to check</source>
            <translation>確かめることはありません</translation>
        </message>
        <message>
            <source>To check: %1</source>
            <translation>確かめること %1件</translation>
        </message>
        <message>
            <source>Names and numbers of employees are not kept. Only monthly totals by type of employment stay.</source>
            <translation>給与ファイルの氏名・社員番号は保存しません。残すのは、雇用の形ごとの月の合計だけです。</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>読み直す</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>確認しました</translation>
        </message>
        <message>
            <source>This period is already there</source>
            <translation>この期間はもう入っています</translation>
        </message>
        <message>
            <source>Shall the file take the place of what was put in before?</source>
            <translation>前に取り込んだものと置きかえますか。</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>置きかえる</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>そのままにする</translation>
        </message>
        <message>
            <source>Are the books kept without consumption tax?</source>
            <translation>帳簿は税抜ですか、税込ですか</translation>
        </message>
        <message>
            <source>Without tax</source>
            <translation>税抜</translation>
        </message>
        <message>
            <source>Including tax</source>
            <translation>税込</translation>
        </message>
        <message>
            <source>Right as it is</source>
            <translation>このままでよい</translation>
        </message>
    </context>
    <context>
        <name>smartsme::DeferredActionsModel</name>
        <message>
            <source>Stage %1</source>
            <translation>ステージ%1</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>施策</translation>
        </message>
        <message>
            <source>Why not now</source>
            <translation>入れていない理由</translation>
        </message>
    </context>
    <context>
        <name>smartsme::DefinitionsModel</name>
        <message>
            <source>counted</source>
            <translation>含む</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>含まない</translation>
        </message>
        <message>
            <source>Definition and who uses it</source>
            <translation>定義と使う場面</translation>
        </message>
        <message>
            <source>Per person (10,000 yen)</source>
            <translation>1人あたり（万円）</translation>
        </message>
        <message>
            <source>Per hour (yen)</source>
            <translation>1時間あたり（円）</translation>
        </message>
        <message>
            <source>Value added (10,000 yen)</source>
            <translation>付加価値額（万円）</translation>
        </message>
        <message>
            <source>Rent</source>
            <translation>賃借料</translation>
        </message>
        <message>
            <source>Taxes</source>
            <translation>租税公課</translation>
        </message>
        <message>
            <source>Depreciation</source>
            <translation>減価償却</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
    </context>
    <context>
        <name>smartsme::FigureLabel</name>
        <message>
            <source>%1: %2 %3</source>
            <translation>%1：%2 %3</translation>
        </message>
        <message>
            <source>%1: no figure</source>
            <translation>%1：数字がありません</translation>
        </message>
        <message>
            <source>Enter shows where the figure comes from.</source>
            <translation>Enterで、この数字の出どころを見ます。</translation>
        </message>
    </context>
    <context>
        <name>smartsme::FirmPage</name>
        <message>
            <source>Name or alias</source>
            <translation>名前（仮の名前でもよい）</translation>
        </message>
        <message>
            <source>Corporate number (13 digits, may stay empty)</source>
            <translation>法人番号（13けた・なくてもよい）</translation>
        </message>
        <message>
            <source>Example: Kisaragi Shokudo</source>
            <translation>例：株式会社きさらぎ食堂</translation>
        </message>
        <message>
            <source>Example: 7000012050002</source>
            <translation>例：7000012050002</translation>
        </message>
        <message>
            <source>Industry (type a word, then choose)</source>
            <translation>業種（言葉を入れて選ぶ）</translation>
        </message>
        <message>
            <source>Prefecture</source>
            <translation>都道府県</translation>
        </message>
        <message>
            <source>Example: restaurant</source>
            <translation>例：飲食</translation>
        </message>
        <message>
            <source>Capital</source>
            <translation>資本金</translation>
        </message>
        <message>
            <source>The books close in</source>
            <translation>決算月</translation>
        </message>
        <message>
            <source>Example: 5,000,000 yen</source>
            <translation>例：500万円</translation>
        </message>
        <message>
            <source>People regularly employed (directors not counted)</source>
            <translation>常時使う従業員（役員を除く）</translation>
        </message>
        <message>
            <source>Shops, plants and offices</source>
            <translation>店・工場・事務所の数</translation>
        </message>
        <message>
            <source>Sole proprietor (no company)</source>
            <translation>個人事業です</translation>
        </message>
        <message>
            <source>How the firm deals (choose all that apply)</source>
            <translation>取引の形（あてはまるものすべて）</translation>
        </message>
        <message>
            <source>Where the industry stands in the statistics</source>
            <translation>統計での業種</translation>
        </message>
        <message>
            <source>We compare with these lists.</source>
            <translation>この表と比べます</translation>
        </message>
        <message>
            <source>Corporate statistics (Ministry of Finance)</source>
            <translation>法人企業統計（財務省）</translation>
        </message>
        <message>
            <source>Local benchmark</source>
            <translation>ロカベン6指標</translation>
        </message>
        <message>
            <source>IT survey of the 2017 report (figure 6)</source>
            <translation>IT利用の調査（2017年報告書 図6）</translation>
        </message>
        <message>
            <source>Go on to the data</source>
            <translation>データに進む</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>選んでいません</translation>
        </message>
        <message>
            <source>Month %1</source>
            <translation>%1月</translation>
        </message>
        <message>
            <source>Taken from the payroll</source>
            <translation>給与データから数えます</translation>
        </message>
        <message>
            <source> people</source>
            <translation> 人</translation>
        </message>
        <message>
            <source>The check digit fits.</source>
            <translation>検査用の数字が合っています。</translation>
        </message>
        <message>
            <source>%1 of 13 digits.</source>
            <translation>13けたのうち%1けたです。</translation>
        </message>
        <message>
            <source>The check digit does not fit. Please compare the 13 digits with the notice.</source>
            <translation>検査用の数字が合いません。通知書の13けたと見比べてください。</translation>
        </message>
        <message>
            <source>“%1” is no amount. Write for example 5,000,000 or 500万円.</source>
            <translation>「%1」は金額として読めません。「500万円」「5,000,000」のように入れてください。</translation>
        </message>
        <message>
            <source>Nothing found. Try a shorter word, for example “food” or “metal”.</source>
            <translation>見つかりません。「飲食」「金属」など短い言葉で探してください。</translation>
        </message>
        <message>
            <source>Code %1 of the Japan Standard Industrial Classification</source>
            <translation>日本標準産業分類 %1</translation>
        </message>
        <message>
            <source>Enter a number only if it differs from the payroll.</source>
            <translation>給与データと違うときだけ入れてください。</translation>
        </message>
        <message>
            <source>This firm is a small enterprise</source>
            <translation>この会社は小規模企業者です</translation>
        </message>
        <message>
            <source>This firm is a small or medium enterprise</source>
            <translation>この会社は中小企業です</translation>
        </message>
        <message>
            <source>This firm is larger than a small or medium enterprise</source>
            <translation>この会社は中小企業の範囲を超えています</translation>
        </message>
        <message>
            <source>Please tell us about the firm</source>
            <translation>会社について教えてください</translation>
        </message>
        <message>
            <source>With industry and capital or people the legal size class is known.</source>
            <translation>業種と、資本金か人数が分かると、法律上の区分が決まります。</translation>
        </message>
        <message>
            <source>After the industry is chosen</source>
            <translation>業種を選ぶと決まります</translation>
        </message>
        <message>
            <source>This list leaves the industry out</source>
            <translation>この統計にはない業種です</translation>
        </message>
        <message>
            <source>our reading</source>
            <translation>当方の読み</translation>
        </message>
        <message>
            <source>%1 %2 or less</source>
            <translation>%1%2以下</translation>
        </message>
        <message>
            <source>Not yet decided.</source>
            <translation>まだ決まりません。</translation>
        </message>
        <message>
            <source>People</source>
            <translation>従業員</translation>
        </message>
        <message>
            <source>%1 or fewer</source>
            <translation>%1人以下</translation>
        </message>
        <message>
            <source>Small enterprise</source>
            <translation>小規模企業者</translation>
        </message>
        <message>
            <source>The rule is not confirmed yet.</source>
            <translation>この決まりは確認中です。</translation>
        </message>
        <message>
            <source>Size class by law</source>
            <translation>法律上の区分（中小企業基本法）</translation>
        </message>
        <message>
            <source>Size class of the IT subsidy</source>
            <translation>IT補助金での区分</translation>
        </message>
    </context>
    <context>
        <name>smartsme::FootBar</name>
        <message>
            <source>Back</source>
            <translation>前へ</translation>
        </message>
    </context>
    <context>
        <name>smartsme::HeaderBar</name>
        <message>
            <source>All saved  %1</source>
            <translation>すべて保存済み %1</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Unit of money</source>
            <translation>金額の単位</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
    </context>
    <context>
        <name>smartsme::ImportedFilesModel</name>
        <message>
            <source>Read</source>
            <translation>読めました</translation>
        </message>
        <message>
            <source>To check: %1</source>
            <translation>確かめること %1件</translation>
        </message>
        <message>
            <source>File and what it is</source>
            <translation>ファイルと見分けた種類</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
    </context>
    <context>
        <name>smartsme::LocalBenchmarkModel</name>
        <message>
            <source>%1 points</source>
            <translation>%1点</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>指標</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>点数</translation>
        </message>
        <message>
            <source>This firm</source>
            <translation>当社</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>中央値</translation>
        </message>
        <message>
            <source>Line iv</source>
            <translation>境目 iv</translation>
        </message>
        <message>
            <source>Line iii</source>
            <translation>境目 iii</translation>
        </message>
        <message>
            <source>Line ii</source>
            <translation>境目 ii</translation>
        </message>
        <message>
            <source>Line i</source>
            <translation>境目 i</translation>
        </message>
    </context>
    <context>
        <name>smartsme::MainWindow</name>
        <message>
            <source>New firm</source>
            <translation>名前がまだの会社</translation>
        </message>
        <message>
            <source>Delete case</source>
            <translation>案件の削除</translation>
        </message>
        <message>
            <source>Delete this case with all its numbers and answers? It cannot be brought back.</source>
            <translation>この案件を、数字と答えごと消します。元には戻せません。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>消す</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>ファイルを足す</translation>
        </message>
        <message>
            <source>Accounting and payroll (*.csv *.txt *.xlsx);;All files (*)</source>
            <translation>会計・給与のファイル (*.csv *.txt *.xlsx);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>SmartSME Navi</source>
            <translation>スマートSMEナビ</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>firm, program</comment>
            <translation>%1 － %2</translation>
        </message>
    </context>
    <context>
        <name>smartsme::NoticeBar</name>
        <message>
            <source>%1 %2</source>
            <comment>what happened, what to do</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>smartsme::ObligationsModel</name>
        <message>
            <source>confirmed</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>期日</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>できごと</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>すること</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
    </context>
    <context>
        <name>smartsme::OriginPanel</name>
        <message>
            <source>Added up from the accounts of the imported books.</source>
            <translation>取り込んだ帳簿の科目を足した数字です。</translation>
        </message>
        <message>
            <source>Counted from the imported payroll.</source>
            <translation>取り込んだ給与データから数えた数字です。</translation>
        </message>
        <message>
            <source>Typed by hand.</source>
            <translation>手で入れた数字です。</translation>
        </message>
        <message>
            <source>Computed from the figures below.</source>
            <translation>下の数字から計算しました。</translation>
        </message>
        <message>
            <source>One cell of a published table.</source>
            <translation>公表されている表の数字です。</translation>
        </message>
        <message>
            <source>A planning assumption of this program. It can be changed.</source>
            <translation>計画のための前提です。変えられます。</translation>
        </message>
        <message>
            <source>A row of the program's data.</source>
            <translation>このプログラムのデータの1行です。</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n lines from line %2</source>
            <translation>
                <numerusform>%1　%2行目から%n行</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1　%2行目</translation>
        </message>
        <message>
            <source>The source is not confirmed. The figure is shown and decides nothing.</source>
            <translation>出典をまだ確かめていません。見せるだけで、判定には使いません。</translation>
        </message>
        <message>
            <source>How it is computed</source>
            <translation>計算のしかた</translation>
        </message>
        <message>
            <source>What was counted</source>
            <translation>数えたもの</translation>
        </message>
        <message>
            <source>Accounts added up</source>
            <translation>足し合わせた科目</translation>
        </message>
        <message>
            <source>Publisher, document</source>
            <translation>発行者・資料</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>Row and column</source>
            <translation>行と列</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Where this figure comes from</source>
            <translation>この数字の出どころ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>%1に戻る</translation>
        </message>
    </context>
    <context>
        <name>smartsme::PanelRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>smartsme::PictureView</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Triangle</source>
            <translation>三角形</translation>
        </message>
        <message>
            <source>%1: %2 to %3</source>
            <translation>%1：%2から%3まで</translation>
        </message>
        <message>
            <source>Plan by quarters</source>
            <translation>四半期ごとの計画</translation>
        </message>
        <message>
            <source>%1: %2 %3</source>
            <translation>%1：%2 %3</translation>
        </message>
    </context>
    <context>
        <name>smartsme::PlanPage</name>
        <message>
            <source>Hours a week</source>
            <translation>週に使える時間</translation>
        </message>
        <message>
            <source>Budget a year</source>
            <translation>1年の予算</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>始める日</translation>
        </message>
        <message>
            <source>yyyy/MM/dd</source>
            <translation>yyyy/MM/dd</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>予定表</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表</translation>
        </message>
        <message>
            <source>Actions of the plan</source>
            <translation>計画の施策</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>あとで</translation>
        </message>
        <message>
            <source>Wanted, but not in the plan now, and why. A row can be put into the plan.</source>
            <translation>候補ですが、いまは計画に入れていない施策です。行を選んで計画に入れられます。</translation>
        </message>
        <message>
            <source>Actions not in the plan</source>
            <translation>計画に入れていない施策</translation>
        </message>
        <message>
            <source>Put into the plan</source>
            <translation>計画に入れる</translation>
        </message>
        <message>
            <source>Rules and dates</source>
            <translation>要件と期日</translation>
        </message>
        <message>
            <source>Rules of the IT subsidy held against the firm</source>
            <translation>IT補助金の要件と当社の数字</translation>
        </message>
        <message>
            <source>Dates to keep</source>
            <translation>期限のある義務</translation>
        </message>
        <message>
            <source>Dated obligations</source>
            <translation>期限のある義務</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>報告をつくる</translation>
        </message>
        <message>
            <source>Write for example 400,000 or 40万円.</source>
            <translation>「40万円」「400,000」のように入れてください。</translation>
        </message>
        <message>
            <source>Nothing is left to plan</source>
            <translation>計画に入れる施策はありません</translation>
        </message>
        <message>
            <source>The plan follows from the answers</source>
            <translation>計画は質問の答えからつくります</translation>
        </message>
        <message>
            <source>Please answer the short form in step 4 first.</source>
            <translation>先に「4 質問」の短い質問に答えてください。</translation>
        </message>
        <message>
            <source>It starts with: %1</source>
            <translation>はじめは「%1」です</translation>
        </message>
        <message>
            <source>%1 actions until %2. Cost %3, own work %4–%5 hours; all of it is an estimate.</source>
            <translation>施策%1件・%2まで。費用は%3、自社の作業は%4〜%5時間の見込みです。</translation>
        </message>
        <message>
            <source> hours</source>
            <translation> 時間</translation>
        </message>
        <message>
            <source>%1 yen</source>
            <translation>%1円</translation>
        </message>
        <message>
            <source>Not now %1</source>
            <translation>あとで %1</translation>
        </message>
        <message>
            <source>Rules as recorded in %1. Rules that are not confirmed decide nothing.</source>
            <translation>要件は%1時点の記録です。確認できていない要件では判定しません。</translation>
        </message>
        <message>
            <source>No action is planned.</source>
            <translation>計画に施策がありません。</translation>
        </message>
        <message>
            <source>Action %1, stage %2</source>
            <translation>施策 %1・ステージ%2</translation>
        </message>
        <message>
            <source>When</source>
            <translation>時期</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>%1 weeks (%2–%3)</source>
            <translation>%1週（%2〜%3週）</translation>
        </message>
        <message>
            <source>First cost</source>
            <translation>初期費用</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1以上</translation>
        </message>
        <message>
            <source>Each month</source>
            <translation>毎月の費用</translation>
        </message>
        <message>
            <source>Own work</source>
            <translation>自社の作業</translation>
        </message>
        <message>
            <source>%1 hours</source>
            <translation>%1時間</translation>
        </message>
        <message>
            <source>Duration and cost are estimates of this program.</source>
            <translation>期間と費用は、このソフトが置いた目安です。</translation>
        </message>
        <message>
            <source>To do first</source>
            <translation>先にすること</translation>
        </message>
        <message>
            <source>What to measure</source>
            <translation>効果を測る数字</translation>
        </message>
        <message>
            <source>Basis: %1</source>
            <translation>根拠：%1</translation>
        </message>
        <message>
            <source>Take out of the plan</source>
            <translation>計画から外す</translation>
        </message>
        <message>
            <source>Another action needs it first.</source>
            <translation>ほかの施策の前に必要です。</translation>
        </message>
        <message>
            <source>Raises: %1</source>
            <translation>上がる項目：%1</translation>
        </message>
        <message>
            <source>Helps to pass: %1</source>
            <translation>通る見込みの関門：%1</translation>
        </message>
        <message>
            <source>Takes away: %1</source>
            <translation>なくなる壁：%1</translation>
        </message>
        <message>
            <source>Who can help</source>
            <translation>頼れる支援</translation>
        </message>
    </context>
    <context>
        <name>smartsme::PlannedActionsModel</name>
        <message>
            <source>%1 weeks</source>
            <translation>%1週</translation>
        </message>
        <message>
            <source>%1 weeks (%2–%3)</source>
            <translation>%1週（%2〜%3週）</translation>
        </message>
        <message>
            <source>Stage %1</source>
            <translation>ステージ%1</translation>
        </message>
        <message>
            <source>monthly %1</source>
            <translation>毎月 %1</translation>
        </message>
        <message>
            <source>needed first</source>
            <translation>先に必要</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>施策</translation>
        </message>
        <message>
            <source>When</source>
            <translation>時期</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>First cost</source>
            <translation>初期費用</translation>
        </message>
        <message>
            <source>Priority and why</source>
            <translation>優先度と理由</translation>
        </message>
    </context>
    <context>
        <name>smartsme::PlotView</name>
        <message>
            <source>%1: %2 %3</source>
            <translation>%1：%2 %3</translation>
        </message>
        <message>
            <source>%1: no figure</source>
            <translation>%1：数字がありません</translation>
        </message>
    </context>
    <context>
        <name>smartsme::ProblemList</name>
        <message>
            <source>sheet %1</source>
            <translation>シート %1</translation>
        </message>
        <message>
            <source>line %1, column %2</source>
            <translation>%1行・%2列</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>%1行</translation>
        </message>
        <message numerus="yes">
            <source>The same in %n lines</source>
            <translation>
                <numerusform>同じ問題 %n行</numerusform>
            </translation>
        </message>
        <message>
            <source>Stands there: %1</source>
            <translation>いまの記入：%1</translation>
        </message>
        <message>
            <source>Needed: %1</source>
            <translation>必要なもの：%1</translation>
        </message>
        <message>
            <source>Copy this list</source>
            <translation>この一覧をコピー</translation>
        </message>
    </context>
    <context>
        <name>smartsme::ProductivityPage</name>
        <message>
            <source>How it stands now</source>
            <translation>いまの姿</translation>
        </message>
        <message>
            <source>Labour productivity per person</source>
            <translation>1人あたり労働生産性</translation>
        </message>
        <message>
            <source>Labour productivity per hour</source>
            <translation>1時間あたり労働生産性</translation>
        </message>
        <message>
            <source>How it is calculated</source>
            <translation>計算のしかた</translation>
        </message>
        <message>
            <source>Compared with whom</source>
            <translation>だれと比べるか</translation>
        </message>
        <message>
            <source>Year by year</source>
            <translation>年ごとの動き</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>何からできているか</translation>
        </message>
        <message>
            <source>Other numbers beside published ones</source>
            <translation>ほかの数字も比べる</translation>
        </message>
        <message>
            <source>Choose a row: the panel says which table, why that one, and what does not compare.</source>
            <translation>行を選ぶと、どの表か、選んだ理由、注意が右に出ます。</translation>
        </message>
        <message>
            <source>Comparisons with published statistics</source>
            <translation>公表された統計との比べ</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>年ごと</translation>
        </message>
        <message>
            <source>Amounts by year</source>
            <translation>年ごとの金額</translation>
        </message>
        <message>
            <source>Local benchmark</source>
            <translation>ロカベン6指標</translation>
        </message>
        <message>
            <source>Six indicators of the local benchmark</source>
            <translation>ロカベンの6つの指標</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>定義の比較</translation>
        </message>
        <message>
            <source>The same firm gives different figures, because each scheme counts differently.</source>
            <translation>同じ会社でも、制度ごとの数え方で数字が変わります。</translation>
        </message>
        <message>
            <source>Definitions of labour productivity side by side</source>
            <translation>労働生産性の定義の比較</translation>
        </message>
        <message>
            <source>Go on to the questions</source>
            <translation>質問に進む</translation>
        </message>
        <message>
            <source>No year is in yet.</source>
            <translation>まだ決算がありません。</translation>
        </message>
        <message>
            <source>Value added per person in a year (labour productivity)</source>
            <translation>1人が1年に生む付加価値（労働生産性）</translation>
        </message>
        <message>
            <source>amounts in 1,000 yen</source>
            <translation>金額は千円</translation>
        </message>
        <message>
            <source>%1 of 30 points</source>
            <translation>30点のうち%1点</translation>
        </message>
        <message>
            <source>Points of the indicators that can be computed</source>
            <translation>計算できた指標の点数</translation>
        </message>
        <message>
            <source>Industry of the list: %1. %2</source>
            <translation>使った業種：%1。%2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>What the figure rests on</source>
            <translation>この数字のもと</translation>
        </message>
        <message>
            <source>Put in books or type the numbers of a tax return in step 2.</source>
            <translation>「2 データ」で帳簿を取り込むか、申告書の数字を入れてください。</translation>
        </message>
        <message>
            <source>Added together</source>
            <translation>足し合わせたもの</translation>
        </message>
        <message>
            <source>Choose a figure to see the accounts and files behind it.</source>
            <translation>数字を選ぶと、もとの科目とファイルが見られます。</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>比べた結果</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>not stated by the source</source>
            <translation>出典に記載なし</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>区分</translation>
        </message>
        <message>
            <source>Why this one</source>
            <translation>選んだ理由</translation>
        </message>
        <message>
            <source>What does not compare</source>
            <translation>比べるときの注意</translation>
        </message>
        <message>
            <source>Here the firm is counted as the statistic counts, so the figure differs from the one above.</source>
            <translation>ここでは統計と同じ数え方にそろえたので、上の数字とは違います。</translation>
        </message>
    </context>
    <context>
        <name>smartsme::QuestionPage</name>
        <message>
            <source>All questions</source>
            <translation>すべての質問</translation>
        </message>
        <message>
            <source>Don't know</source>
            <translation>分からない</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>対象外</translation>
        </message>
        <message>
            <source>“Don't know” is an answer too. It takes nothing away; the result becomes a range.</source>
            <translation>「分からない」も答えです。点は引かず、結果を幅で示します。</translation>
        </message>
        <message>
            <source>Note (what was said, what was promised)</source>
            <translation>メモ（聞いた話、約束したことなど）</translation>
        </message>
        <message>
            <source>Note to this question</source>
            <translation>この質問のメモ</translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>前の質問</translation>
        </message>
        <message>
            <source>Keys 1–6 choose, Enter goes on</source>
            <translation>1〜6のキーで選び、Enterで次へ</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>次の質問</translation>
        </message>
        <message>
            <source>See the triangle</source>
            <translation>三角形を見る</translation>
        </message>
        <message>
            <source>the books support it</source>
            <translation>帳簿が裏づけます</translation>
        </message>
        <message>
            <source>Choose the one that comes nearest. If in doubt, think of a usual month.</source>
            <translation>いちばん近いものを1つ選びます。迷ったら、ふだんの月で考えてください。</translation>
        </message>
        <message>
            <source>Choose one.</source>
            <translation>1つ選びます。</translation>
        </message>
        <message>
            <source>Choose all that fit.</source>
            <translation>あてはまるものをすべて選びます。</translation>
        </message>
        <message>
            <source>Don't know  5</source>
            <translation>分からない  5</translation>
        </message>
        <message>
            <source>Does not apply  6</source>
            <translation>対象外  6</translation>
        </message>
        <message>
            <source>Question %1 of %2, all questions</source>
            <translation>%1問め／%2問　すべての質問</translation>
        </message>
        <message>
            <source>Question %1 of %2, short form</source>
            <translation>%1問め／%2問　短い質問</translation>
        </message>
        <message>
            <source>Back to the short form</source>
            <translation>短い質問に戻す</translation>
        </message>
        <message>
            <source>Ask all questions</source>
            <translation>すべての質問に答える</translation>
        </message>
        <message>
            <source>Already known</source>
            <translation>すでに分かっていること</translation>
        </message>
        <message>
            <source>Taken from the page of the firm. Choosing an answer here replaces it.</source>
            <translation>「1 会社」の内容から入れました。ここで選ぶと、その答えに替わります。</translation>
        </message>
        <message>
            <source>What the books say</source>
            <translation>帳簿から分かること</translation>
        </message>
        <message>
            <source>The answer is not what the books suggest. Please talk about it.</source>
            <translation>答えと帳簿の様子が違います。話して確かめてください。</translation>
        </message>
        <message>
            <source>They support answer %1 or higher. You decide the answer.</source>
            <translation>答え %1 以上が裏づけられます。答えを決めるのは、あなたです。</translation>
        </message>
        <message>
            <source>Why this is asked</source>
            <translation>なぜ聞くのか</translation>
        </message>
        <message>
            <source>It belongs to a condition for leaving the bottom layer: %1</source>
            <translation>下段を出るための関門の1つです。「%1」</translation>
        </message>
        <message>
            <source>It belongs to a condition for leaving the middle layer: %1</source>
            <translation>中段を出るための関門の1つです。「%1」</translation>
        </message>
        <message>
            <source>Condition %1</source>
            <translation>関門 %1</translation>
        </message>
        <message>
            <source>It gives no points. It decides how each step of the plan is explained.</source>
            <translation>点数にはなりません。計画の説明のしかたを決めます。</translation>
        </message>
        <message>
            <source>It gives no points. It decides which questions are asked.</source>
            <translation>点数にはなりません。聞く質問を選ぶために使います。</translation>
        </message>
        <message>
            <source>It counts towards the coverage of its layer.</source>
            <translation>この段でできていることの割合に数えます。</translation>
        </message>
        <message>
            <source>Basis: %1</source>
            <translation>根拠：%1</translation>
        </message>
        <message>
            <source>In the same industry</source>
            <translation>同じ業種では</translation>
        </message>
        <message>
            <source>Share of firms that use: %1 (%2)</source>
            <translation>使っている会社の割合：%1（%2年）</translation>
        </message>
    </context>
    <context>
        <name>smartsme::Rail</name>
        <message>
            <source>Firm</source>
            <translation>会社</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>データ</translation>
        </message>
        <message>
            <source>Productivity</source>
            <translation>生産性</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>Triangle</source>
            <translation>三角形</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>計画</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>報告</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>まだ</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>途中</translation>
        </message>
        <message>
            <source>done</source>
            <translation>済み</translation>
        </message>
        <message>
            <source>needs a look</source>
            <translation>確認が要る</translation>
        </message>
        <message>
            <source>All cases</source>
            <translation>案件一覧</translation>
        </message>
        <message>
            <source>Client view  F11</source>
            <translation>客先表示　F11</translation>
        </message>
        <message>
            <source>Client view</source>
            <translation>客先表示</translation>
        </message>
        <message>
            <source>Larger text, without menu and names of files. Esc goes back.</source>
            <translation>文字を大きくし、メニューを隠します。Escで戻ります。</translation>
        </message>
    </context>
    <context>
        <name>smartsme::RailStep</name>
        <message>
            <source>Step %1: %2</source>
            <translation>手順%1：%2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1　%2</translation>
        </message>
    </context>
    <context>
        <name>smartsme::ReportPage</name>
        <message>
            <source>Who will get it?</source>
            <translation>だれに渡しますか</translation>
        </message>
        <message>
            <source>Where to save</source>
            <translation>保存先</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>場所を選ぶ</translation>
        </message>
        <message>
            <source>Write the PDF</source>
            <translation>PDFを書き出す</translation>
        </message>
        <message>
            <source>Write the workbook</source>
            <translation>Excelを書き出す</translation>
        </message>
        <message>
            <source>Write the JSON file</source>
            <translation>JSONを書き出す</translation>
        </message>
        <message>
            <source>One page for the owner</source>
            <translation>社長に渡す1枚</translation>
        </message>
        <message>
            <source>How it stands, why, and the first three steps. PDF, one A4 page</source>
            <translation>いまの姿・理由・はじめの3つ　PDF・A4 1枚</translation>
        </message>
        <message>
            <source>Everything for the adviser</source>
            <translation>支援者用のすべて</translation>
        </message>
        <message>
            <source>All figures with live formulas and sources. Excel</source>
            <translation>根拠・関門・計画・前提　直すと計算し直すExcel</translation>
        </message>
        <message>
            <source>Data for other programs</source>
            <translation>ほかのソフトに渡すデータ</translation>
        </message>
        <message>
            <source>The whole diagnosis with the ids of the tables. JSON</source>
            <translation>診断のすべて　JSON</translation>
        </message>
        <message>
            <source>The file is read back and compared before it counts as saved. Names of employees are in none of them.</source>
            <translation>書いたあとに読み直し、数字を照らし合わせてから「保存」とします。従業員の氏名は入りません。</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>保存しました：%1</translation>
        </message>
        <message>
            <source>One page for the owner, PDF, 1 of 1</source>
            <translation>社長に渡す1枚・PDF　1／1</translation>
        </message>
        <message>
            <source>The owner's page, for comparison. The workbook opens in Excel.</source>
            <translation>参考：社長に渡す1枚（Excelは書き出してから開けます）</translation>
        </message>
        <message>
            <source>The owner's page, for comparison. The JSON file holds the same figures.</source>
            <translation>参考：社長に渡す1枚（JSONも同じ数字です）</translation>
        </message>
    </context>
    <context>
        <name>smartsme::RuleChecksModel</name>
        <message>
            <source>Met</source>
            <translation>適合</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>不足</translation>
        </message>
        <message>
            <source>Not yet known</source>
            <translation>まだ分からない</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>判定</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>要件</translation>
        </message>
        <message>
            <source>This firm</source>
            <translation>当社</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>必要な値</translation>
        </message>
        <message>
            <source>Programme, years and source</source>
            <translation>制度・年・出典</translation>
        </message>
    </context>
    <context>
        <name>smartsme::Session</name>
        <message>
            <source>A file with exactly this content is already in the case.</source>
            <translation>まったく同じ中身のファイルが、もう案件にあります。</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>何もする必要はありません。</translation>
        </message>
        <message>
            <source>The period %1 of this file is already in the case.</source>
            <translation>このファイルの期間 %1 は、もう案件にあります。</translation>
        </message>
        <message>
            <source>Choose “replace” if this file is the newer one, or remove the earlier file first.</source>
            <translation>このファイルの方が新しければ「置き換える」を選ぶか、先に前のファイルを外してください。</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%2問中 %1問</translation>
        </message>
        <message>
            <source>bottom layer</source>
            <translation>下段</translation>
        </message>
        <message>
            <source>middle layer</source>
            <translation>中段</translation>
        </message>
        <message>
            <source>top layer</source>
            <translation>上段</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1〜%2</translation>
        </message>
        <message>
            <source>%1, %2 to go</source>
            <translation>%1・あと%2つ</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>まだです</translation>
        </message>
        <message>
            <source>small enterprise</source>
            <translation>小規模企業者</translation>
        </message>
        <message>
            <source>small or medium enterprise</source>
            <translation>中小企業</translation>
        </message>
        <message>
            <source>larger than an SME</source>
            <translation>中小企業より大きい</translation>
        </message>
        <message>
            <source>size not known yet</source>
            <translation>規模はまだ不明</translation>
        </message>
        <message>
            <source>%1 to check</source>
            <translation>確認 %1件</translation>
        </message>
        <message>
            <source>%1 files</source>
            <translation>%1ファイル</translation>
        </message>
        <message>
            <source>not computable yet</source>
            <translation>まだ計算できません</translation>
        </message>
        <message>
            <source>%1 actions</source>
            <translation>施策 %1件</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>保存しました</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>まだです</translation>
        </message>
        <message>
            <source>%1_diagnosis_%2.pdf</source>
            <translation>%1_診断_%2.pdf</translation>
        </message>
        <message>
            <source>%1_diagnosis_%2.xlsx</source>
            <translation>%1_診断_%2.xlsx</translation>
        </message>
        <message>
            <source>%1_diagnosis_%2.json</source>
            <translation>%1_診断_%2.json</translation>
        </message>
        <message>
            <source>There is no statement category %1.</source>
            <translation>決算書の区分 %1 はありません。</translation>
        </message>
        <message>
            <source>Choose one of the categories suggested for the account.</source>
            <translation>科目に示した区分から選んでください。</translation>
        </message>
        <message>
            <source>Typed amounts %1</source>
            <translation>入力した金額 %1</translation>
        </message>
        <message>
            <source>There is no such sample firm.</source>
            <translation>その名前の見本の会社はありません。</translation>
        </message>
        <message>
            <source>Name a (restaurant), b (metal parts) or c (shop).</source>
            <translation>a（飲食店）、b（金属部品）、c（小売店）のどれかを指定してください。</translation>
        </message>
    </context>
    <context>
        <name>smartsme::StartPage</name>
        <message>
            <source>SmartSME Navi</source>
            <translation>スマートSMEナビ</translation>
        </message>
        <message>
            <source>From the firm's numbers to its next step in IT</source>
            <translation>会社の数字から、ITの次の一歩へ</translation>
        </message>
        <message>
            <source>Drop files of your accounting or payroll here</source>
            <translation>会計や給与のファイルを
ここに置いてください</translation>
        </message>
        <message>
            <source>CSV and Excel. The program tells what they are.</source>
            <translation>CSV・Excel。
種類は自動で見分けます。</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>新しい案件をつくる</translation>
        </message>
        <message>
            <source>Start without files</source>
            <translation>ファイルなしで始める</translation>
        </message>
        <message>
            <source>Try with the sample firm</source>
            <translation>見本の会社で試す</translation>
        </message>
        <message>
            <source>Data stays on this computer. Nothing is sent.</source>
            <translation>データはこのパソコンの中だけに保存します。通信はしません。</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Search by firm or industry</source>
            <translation>会社名・業種で探す</translation>
        </message>
        <message numerus="yes">
            <source>%n firms</source>
            <translation>
                <numerusform>%n社</numerusform>
            </translation>
        </message>
        <message>
            <source>No case has these words.</source>
            <translation>この言葉に合う案件はありません。</translation>
        </message>
        <message>
            <source>There is no case yet. Drop files at the left, or open the sample firm to look around.</source>
            <translation>まだ案件がありません。左にファイルを置くか、見本の会社で試します。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>削除…</translation>
        </message>
    </context>
    <context>
        <name>smartsme::SurveyProgress</name>
        <message>
            <source>Progress of the questions</source>
            <translation>質問の進み</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%2問のうち%1問に答えました</translation>
        </message>
    </context>
    <context>
        <name>smartsme::TrianglePage</name>
        <message>
            <source>Make the plan</source>
            <translation>計画をつくる</translation>
        </message>
        <message>
            <source>the bottom layer</source>
            <translation>下段</translation>
        </message>
        <message>
            <source>the middle layer</source>
            <translation>中段</translation>
        </message>
        <message>
            <source>the top layer</source>
            <translation>上段</translation>
        </message>
        <message>
            <source>The lines between the layers are planning assumptions of this program, not measured values.</source>
            <translation>段の境目は、このソフトが置いた前提です。測った値ではありません。</translation>
        </message>
        <message>
            <source>The place on the triangle follows from the questions</source>
            <translation>質問に答えると、三角形の位置が出ます</translation>
        </message>
        <message>
            <source>Please answer the short form in step 4 first.</source>
            <translation>先に「4 質問」の短い質問に答えてください。</translation>
        </message>
        <message>
            <source>The firm stands in the top layer</source>
            <translation>上段にいます</translation>
        </message>
        <message>
            <source>One more step reaches %1</source>
            <translation>あと1つで%1に上がります</translation>
        </message>
        <message>
            <source>%1 more steps reach %2</source>
            <translation>あと%1つで%2に上がります</translation>
        </message>
        <message>
            <source>Some answers are “don't know”. With better answers it may be %1: %2</source>
            <translation>「分からない」が残っています。確かめると%1かもしれません：%2</translation>
        </message>
        <message>
            <source>Provisional: only %1 % of the questions are answered.</source>
            <translation>暫定です。答えた質問は%1％です。</translation>
        </message>
        <message>
            <source>Now in %1.</source>
            <translation>いまは%1です。</translation>
        </message>
        <message>
            <source>No question is answered yet.</source>
            <translation>まだ質問に答えていません。</translation>
        </message>
        <message>
            <source>Go to the questions</source>
            <translation>質問に答える</translation>
        </message>
        <message>
            <source>Conditions for %1: %2 of %3</source>
            <translation>%1への関門　%2／%3</translation>
        </message>
        <message>
            <source>%1 (does not apply)</source>
            <translation>%1（対象外）</translation>
        </message>
        <message>
            <source>%1 (not known yet)</source>
            <translation>%1（分からないまま）</translation>
        </message>
        <message>
            <source>The nearest way</source>
            <translation>いちばん近い道</translation>
        </message>
        <message>
            <source>%1 (%2 up)</source>
            <translation>%1（%2段階上げる）</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>ほか%1件</translation>
        </message>
        <message>
            <source>What helps</source>
            <translation>役に立つ施策</translation>
        </message>
        <message>
            <source>Correct an answer</source>
            <translation>答えを直す</translation>
        </message>
        <message>
            <source>Put into the plan</source>
            <translation>計画に入れる</translation>
        </message>
        <message>
            <source>Provisional: %1 % of the questions are answered.</source>
            <translation>暫定です。答えた質問は%1％です。</translation>
        </message>
        <message>
            <source>By the answers alone it would be %1. The foundation has gaps.</source>
            <translation>項目だけなら%1にあたります。ただし土台に欠けがあります。</translation>
        </message>
        <message>
            <source>Ahead of the foundation</source>
            <translation>土台より先に進んでいること（飛び級）</translation>
        </message>
        <message>
            <source>A strength, and a risk while the foundation has gaps.</source>
            <translation>強みですが、土台に欠けがある間は危うさでもあります。</translation>
        </message>
        <message>
            <source>The thresholds of the layers are settings of this program.</source>
            <translation>段を分ける値は、このソフトの設定です。</translation>
        </message>
        <message>
            <source>Tools in the same industry</source>
            <translation>同じ業種の道具の使い方</translation>
        </message>
        <message>
            <source>Share of firms that use them, % (%1). A disc: this firm uses it.</source>
            <translation>使う会社の割合 ％（%1年）　●は当社が使うもの</translation>
        </message>
    </context>
    <context>
        <name>smartsme::TypedNumbersForm</name>
        <message>
            <source>Enter the numbers of the tax return</source>
            <translation>申告書の数字を入れます</translation>
        </message>
        <message>
            <source>Leave blank what you do not know. A blank is not zero.</source>
            <translation>分からないものは空けておきます。空欄は0とは数えません。</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Back without keeping</source>
            <translation>入れずに戻る</translation>
        </message>
        <message>
            <source>Keep these numbers</source>
            <translation>この数字を使う</translation>
        </message>
        <message>
            <source>Sales (yen)</source>
            <translation>売上高（円）</translation>
        </message>
        <message>
            <source>Cost of sales (yen)</source>
            <translation>売上原価（円）</translation>
        </message>
        <message>
            <source>Directors' pay (yen)</source>
            <translation>役員報酬（円）</translation>
        </message>
        <message>
            <source>Wages and salaries (yen)</source>
            <translation>給料手当（円）</translation>
        </message>
        <message>
            <source>Bonuses (yen)</source>
            <translation>賞与（円）</translation>
        </message>
        <message>
            <source>Social insurance and welfare (yen)</source>
            <translation>法定福利費・福利厚生費（円）</translation>
        </message>
        <message>
            <source>Rent and leases (yen)</source>
            <translation>地代家賃・リース料（円）</translation>
        </message>
        <message>
            <source>Taxes and dues (yen)</source>
            <translation>租税公課（円）</translation>
        </message>
        <message>
            <source>Depreciation (yen)</source>
            <translation>減価償却費（円）</translation>
        </message>
        <message>
            <source>All other operating expenses (yen)</source>
            <translation>そのほかの販管費（円）</translation>
        </message>
        <message>
            <source>Interest paid (yen)</source>
            <translation>支払利息（円）</translation>
        </message>
        <message>
            <source>Cash and deposits (yen)</source>
            <translation>現金・預金（円）</translation>
        </message>
        <message>
            <source>Receivables (yen)</source>
            <translation>売掛金・受取手形（円）</translation>
        </message>
        <message>
            <source>Inventory (yen)</source>
            <translation>棚卸資産（円）</translation>
        </message>
        <message>
            <source>Payables (yen)</source>
            <translation>買掛金・支払手形（円）</translation>
        </message>
        <message>
            <source>Borrowings (yen)</source>
            <translation>借入金（円）</translation>
        </message>
        <message>
            <source>Buildings, equipment and all other assets (yen)</source>
            <translation>建物・設備などそのほかの資産（円）</translation>
        </message>
        <message>
            <source>Net assets, capital included (yen)</source>
            <translation>純資産（資本金を含む・円）</translation>
        </message>
        <message>
            <source>Directors (people)</source>
            <translation>役員（人）</translation>
        </message>
        <message>
            <source>Regular employees (people)</source>
            <translation>正社員（人）</translation>
        </message>
        <message>
            <source>Part-timers (people)</source>
            <translation>パート・アルバイト（人）</translation>
        </message>
        <message>
            <source>Hours worked in the year, without directors</source>
            <translation>年の労働時間（役員を除く）</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>分からない</translation>
        </message>
        <message>
            <source>%1: “%2” is no amount. Write whole yen, for example 12,345,678.</source>
            <translation>%1：「%2」は金額として読めません。「12,345,678」のように円で入れてください。</translation>
        </message>
        <message>
            <source>Please write people as a number, for example 3 or 2.5, and hours for example 12,345.</source>
            <translation>人数は「3」や「2.5」、時間は「12,345」のように数字で入れてください。</translation>
        </message>
    </context>
    <context>
        <name>smartsme::UsageBar</name>
        <message>
            <source>%1 %. This firm uses it.</source>
            <translation>%1％。当社は使っています。</translation>
        </message>
        <message>
            <source>%1 %. This firm does not use it.</source>
            <translation>%1％。当社は使っていません。</translation>
        </message>
    </context>
    <context>
        <name>smartsme::YearTermsModel</name>
        <message>
            <source>Amount</source>
            <translation>項目</translation>
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>There is no such case in the case file.</source>
            <translation>案件ファイルに、その案件がありません。</translation>
        </message>
        <message>
            <source>Look at the list of cases; another window may have deleted it.</source>
            <translation>案件の一覧を見てください。別の画面で消されたのかもしれません。</translation>
        </message>
        <message>
            <source>A file with the same content is already in this case.</source>
            <translation>同じ中身のファイルが、もうこの案件にあります。</translation>
        </message>
        <message>
            <source>Nothing needs to be done; remove the earlier file first if you want it read again.</source>
            <translation>何もする必要はありません。読み直すときは、先に前のファイルを外してください。</translation>
        </message>
        <message>
            <source>This file is not a SmartSME case file. It was left as it is.</source>
            <translation>スマートSMEナビの案件ファイルではありません。ファイルはそのままです。</translation>
        </message>
        <message>
            <source>Choose another file, or a name that does not exist yet.</source>
            <translation>別のファイルか、まだない名前を選んでください。</translation>
        </message>
        <message>
            <source>This case file is damaged and cannot be read safely. It was left as it is.</source>
            <translation>案件ファイルが壊れていて、安全に読めません。ファイルはそのままです。</translation>
        </message>
        <message>
            <source>Use a backup copy of the file.</source>
            <translation>控え（バックアップ）のファイルを使ってください。</translation>
        </message>
        <message>
            <source>This is a folder, not a case file.</source>
            <translation>これはフォルダーです。案件ファイルではありません。</translation>
        </message>
        <message>
            <source>Give the name of a file in it.</source>
            <translation>中のファイルの名前を指定してください。</translation>
        </message>
        <message>
            <source>The folder for the case file does not exist.</source>
            <translation>案件ファイルを置くフォルダーがありません。</translation>
        </message>
        <message>
            <source>Create the folder or choose another one.</source>
            <translation>フォルダーを作るか、別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The case file may not be opened by this user.</source>
            <translation>この利用者には、案件ファイルを開く権限がありません。</translation>
        </message>
        <message>
            <source>Ask the owner of the file for permission to read and write it.</source>
            <translation>ファイルの持ち主に、読み書きの許可を頼んでください。</translation>
        </message>
        <message>
            <source>The case file can be read but not written, so no change could be kept.</source>
            <translation>案件ファイルは読めますが書けないため、変更を保存できません。</translation>
        </message>
        <message>
            <source>Remove the write protection or copy the file to a folder of your own.</source>
            <translation>書き込み禁止を外すか、自分のフォルダーに写してください。</translation>
        </message>
        <message>
            <source>Another program is writing to the case file.</source>
            <translation>別のプログラムが案件ファイルに書き込んでいます。</translation>
        </message>
        <message>
            <source>Close the other window and try again.</source>
            <translation>もう一つの画面を閉じて、もう一度試してください。</translation>
        </message>
        <message>
            <source>The disk is full. The last change was not kept; everything before it was.</source>
            <translation>ディスクがいっぱいです。最後の変更は保存していません。その前のものは残っています。</translation>
        </message>
        <message>
            <source>Make room on the disk and try again.</source>
            <translation>ディスクに空きを作って、もう一度試してください。</translation>
        </message>
        <message>
            <source>The case file cannot be reached. The last change was not kept.</source>
            <translation>案件ファイルに届きません。最後の変更は保存していません。</translation>
        </message>
        <message>
            <source>Check the drive or the network connection and try again.</source>
            <translation>ドライブかネットワークの接続を確かめて、もう一度試してください。</translation>
        </message>
        <message>
            <source>The case file refused the change. Everything is as it was before.</source>
            <translation>案件ファイルに変更を書けませんでした。すべて前のままです。</translation>
        </message>
        <message>
            <source>Try again. If it happens again, report it with the text in brackets.</source>
            <translation>もう一度試してください。また起きたら、かっこ内の文とともに知らせてください。</translation>
        </message>
        <message>
            <source>This database belongs to another program. It was left as it is.</source>
            <translation>ほかのプログラムのデータベースです。ファイルはそのままです。</translation>
        </message>
        <message>
            <source>This case file was made by a newer version of SmartSME. It was left as it is.</source>
            <translation>この案件ファイルは新しい版のスマートSMEナビで作られています。ファイルはそのままです。</translation>
        </message>
        <message>
            <source>Install the current version of SmartSME to open it.</source>
            <translation>開くには、いまの版のスマートSMEナビを入れてください。</translation>
        </message>
    </context>
    <context>
        <name>survey</name>
        <message>
            <source>Correct the row of the questionnaire, or use the supplied file.</source>
            <translation>質問の表のこの行を直すか、付属のファイルを使ってください。</translation>
        </message>
        <message>
            <source>Question %1 has a different number of options and option codes.</source>
            <translation>質問 %1 の選択肢の数と、選択肢の記号の数が合いません。</translation>
        </message>
        <message>
            <source>The scored question %1 is incomplete.</source>
            <translation>点数のつく質問 %1 に足りないものがあります。</translation>
        </message>
        <message>
            <source>four levels, a weight from 1 to 3 and a pass level from 1 to 3</source>
            <translation>4つの段階、1から3の重み、1から3の合格の段階</translation>
        </message>
        <message>
            <source>The condition of question %1 names an option that does not exist.</source>
            <translation>質問 %1 の条件が、ない選択肢を指しています。</translation>
        </message>
    </context>
    <context>
        <name>table</name>
        <message>
            <source>a picture (PNG)</source>
            <translation>画像（PNG）</translation>
        </message>
        <message>
            <source>a picture (JPEG)</source>
            <translation>画像（JPEG）</translation>
        </message>
        <message>
            <source>a picture (GIF)</source>
            <translation>画像（GIF）</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>PDF文書</translation>
        </message>
        <message>
            <source>a workbook or ZIP archive</source>
            <translation>Excelブックまたは ZIP ファイル</translation>
        </message>
        <message>
            <source>an old workbook or document (.xls, .doc)</source>
            <translation>古い形式のブックや文書（.xls、.doc）</translation>
        </message>
        <message>
            <source>a compressed file (gzip)</source>
            <translation>圧縮ファイル（gzip）</translation>
        </message>
        <message>
            <source>a database (SQLite)</source>
            <translation>データベース（SQLite）</translation>
        </message>
        <message>
            <source>a Windows program</source>
            <translation>Windowsのプログラム</translation>
        </message>
        <message>
            <source>This file is not a text file, so it cannot hold exported rows.</source>
            <translation>文字のファイルではないため、書き出したデータとして読めません。</translation>
        </message>
        <message>
            <source>Export the data as CSV from your accounting or payroll program and choose that file.</source>
            <translation>会計ソフトや給与ソフトからCSVで書き出し、そのファイルを選んでください。</translation>
        </message>
        <message>
            <source>zero bytes</source>
            <translation>値が0のバイト</translation>
        </message>
        <message>
            <source>This file does not exist.</source>
            <translation>このファイルは見つかりません。</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>ファイル名とフォルダを確かめてください。</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <translation>これはフォルダです。</translation>
        </message>
        <message>
            <source>Choose the exported files inside the folder.</source>
            <translation>フォルダの中の書き出したファイルを選んでください。</translation>
        </message>
        <message>
            <source>This is not an ordinary file.</source>
            <translation>これは普通のファイルではありません。</translation>
        </message>
        <message>
            <source>Copy it to a folder of this computer and choose the copy.</source>
            <translation>このパソコンのフォルダに写して、写したファイルを選んでください。</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>このファイルは空です。</translation>
        </message>
        <message>
            <source>Export it again; the export may have been interrupted.</source>
            <translation>もう一度書き出してください。途中で止まったのかもしれません。</translation>
        </message>
        <message>
            <source>This file is larger than the program reads.</source>
            <translation>このファイルは読み取れる大きさを超えています。</translation>
        </message>
        <message>
            <source>Export a shorter period.</source>
            <translation>期間を短くして書き出してください。</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1バイト</translation>
        </message>
        <message>
            <source>at most %1 bytes</source>
            <translation>%1バイト以下</translation>
        </message>
        <message>
            <source>You are not allowed to read this file.</source>
            <translation>このファイルを読む許可がありません。</translation>
        </message>
        <message>
            <source>Ask its owner for permission, or copy it to your own folder.</source>
            <translation>持ち主に許可をもらうか、自分のフォルダに写してください。</translation>
        </message>
        <message>
            <source>This file cannot be opened: %1</source>
            <translation>このファイルを開けません：%1</translation>
        </message>
        <message>
            <source>Close other programs that use it and try again.</source>
            <translation>使っているほかのソフトを閉じて、もう一度選んでください。</translation>
        </message>
        <message>
            <source>This file cannot be read: %1</source>
            <translation>このファイルを読めません：%1</translation>
        </message>
        <message>
            <source>This file holds bytes that are not %1 text.</source>
            <translation>%1の文字として読めないところがあります。</translation>
        </message>
        <message>
            <source>Choose the right encoding, or export the file again.</source>
            <translation>文字コードを選び直すか、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>Correct the file, or delete it to use the supplied one.</source>
            <translation>ファイルを直すか、消して付属のものを使ってください。</translation>
        </message>
        <message>
            <source>text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>entries joined with ;</source>
            <translation>;で区切った値</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>a number with a decimal point</source>
            <translation>数値（小数点は.）</translation>
        </message>
        <message>
            <source>a date such as 2026-11-22</source>
            <translation>2026-11-22のような日付</translation>
        </message>
        <message>
            <source>0 or 1</source>
            <translation>0か1</translation>
        </message>
        <message>
            <source>The column “%1” must not be empty.</source>
            <translation>列「%1」が空です。</translation>
        </message>
        <message>
            <source>The column “%1” cannot be read.</source>
            <translation>列「%1」が読めません。</translation>
        </message>
        <message>
            <source>The column “%1” must be different in each row.</source>
            <translation>列「%1」に同じ値が2回あります。</translation>
        </message>
        <message>
            <source>The column “%1” has a value it may not have.</source>
            <translation>列「%1」に使えない値があります。</translation>
        </message>
        <message>
            <source>This data file cannot be opened: %1</source>
            <translation>データファイルを開けません: %1</translation>
        </message>
        <message>
            <source>This data file is not UTF-8.</source>
            <translation>データファイルの文字コードがUTF-8ではありません。</translation>
        </message>
        <message>
            <source>This data file is empty.</source>
            <translation>データファイルが空です。</translation>
        </message>
        <message>
            <source>The header of this data file differs from what is expected.</source>
            <translation>データファイルの見出しが決まりと違います。</translation>
        </message>
        <message>
            <source>This row has a wrong number of cells.</source>
            <translation>この行のセルの数が見出しと合いません。</translation>
        </message>
        <message>
            <source>“%1” refers to an entry that does not exist.</source>
            <translation>「%1」が指す項目がありません。</translation>
        </message>
        <message>
            <source>Check this line; if it looks right, export the file again.</source>
            <translation>この行を確かめてください。正しく見えるときは、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>This cell is longer than the program reads. A quotation mark may be missing.</source>
            <translation>この欄は読み取れる長さを超えています。引用符（"）が抜けているかもしれません。</translation>
        </message>
        <message>
            <source>This row has more columns than the program reads.</source>
            <translation>この行は読み取れる列の数を超えています。</translation>
        </message>
        <message>
            <source>at most %1 columns</source>
            <translation>%1列以下</translation>
        </message>
        <message>
            <source>This file has more rows than the program reads.</source>
            <translation>このファイルは読み取れる行の数を超えています。</translation>
        </message>
        <message>
            <source>at most %1 rows</source>
            <translation>%1行以下</translation>
        </message>
        <message>
            <source>A quoted text begins here and never ends.</source>
            <translation>ここから始まる引用符（"）が閉じられていません。</translation>
        </message>
        <message>
            <source>a closing quotation mark</source>
            <translation>閉じる引用符（"）</translation>
        </message>
        <message>
            <source>This row is longer than the program reads. A quotation mark may be missing.</source>
            <translation>この行は読み取れる長さを超えています。引用符（"）が抜けているかもしれません。</translation>
        </message>
        <message>
            <source>This cell holds bytes that are not %1 text.</source>
            <translation>この欄に、%1の文字として読めないところがあります。</translation>
        </message>
    </context>
    <context>
        <name>workflow</name>
        <message>
            <source>There is no question %1.</source>
            <translation>質問 %1 はありません。</translation>
        </message>
        <message>
            <source>a question of the questionnaire, such as Q101</source>
            <translation>Q101 のような質問の番号</translation>
        </message>
        <message>
            <source>Correct the number of the question.</source>
            <translation>質問の番号を直してください。</translation>
        </message>
        <message>
            <source>The answer to %1 is none of its choices.</source>
            <translation>%1 への答えが、選択肢の中にありません。</translation>
        </message>
        <message>
            <source>Choose one of the values given.</source>
            <translation>示した値から選んでください。</translation>
        </message>
        <message>
            <source>The file cannot be opened.</source>
            <translation>ファイルを開けません。</translation>
        </message>
        <message>
            <source>Check its name and whether you may read it.</source>
            <translation>名前と、読む権限があるかを確かめてください。</translation>
        </message>
        <message>
            <source>The file is too large for a description of a case.</source>
            <translation>案件の説明としては大きすぎるファイルです。</translation>
        </message>
        <message>
            <source>Give exports of accounting software as files to import instead.</source>
            <translation>会計ソフトから書き出したファイルは、読み込むファイルとして指定してください。</translation>
        </message>
        <message>
            <source>No part of the program knows this table.</source>
            <translation>この表を使う部分がプログラムにありません。</translation>
        </message>
        <message>
            <source>Remove the file or correct its name.</source>
            <translation>ファイルを外すか、名前を直してください。</translation>
        </message>
        <message>
            <source>This is not a JSON object.</source>
            <translation>JSON のオブジェクトではありません。</translation>
        </message>
        <message>
            <source>Compare the file with the example in the manual.</source>
            <translation>手引きの例と比べてください。</translation>
        </message>
        <message>
            <source>The value of %1 cannot be used.</source>
            <translation>%1 の値は使えません。</translation>
        </message>
        <message>
            <source>Correct the value in the file.</source>
            <translation>ファイルの値を直してください。</translation>
        </message>
        <message>
            <source>The name %1 is not known here.</source>
            <translation>%1 という名前は、ここでは使えません。</translation>
        </message>
        <message>
            <source>Correct the name or take the line out.</source>
            <translation>名前を直すか、その行を外してください。</translation>
        </message>
        <message>
            <source>The folder with the tables of SmartSME was not found.</source>
            <translation>スマートSMEナビの表のフォルダーが見つかりません。</translation>
        </message>
        <message>
            <source>Install SmartSME again, or name the folder with SMARTSME_DATA or --data.</source>
            <translation>入れ直すか、SMARTSME_DATA か --data でフォルダーを指定してください。</translation>
        </message>
    </context>
</TS>
