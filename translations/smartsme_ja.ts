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
    <name>PreviewModel</name>
    <message>
        <source>Cannot be read as: %1</source>
        <translation>%1として読めません</translation>
    </message>
</context>
<context>
    <name>ReadingTask</name>
    <message>
        <source>%1 rows read</source>
        <translation>%1行まで読みました</translation>
    </message>
    <message>
        <source>File %1 of %2, %3</source>
        <comment>number, how many, rows read</comment>
        <translation>%1／%2ファイル、%3</translation>
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
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU一般公衆ライセンス（GPL）第3版以降による自由なソフトウェアです。保証はありません。</translation>
    </message>
    <message>
        <source>It uses these libraries:</source>
        <translation>使用しているライブラリ：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>library, licence</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>benchmark</name>
    <message>
        <source>This is no table of published figures that the program knows.</source>
        <translation>取り込める統計表の形式ではありません。</translation>
    </message>
    <message>
        <source>See “Published tables” in docs/manual/formats.md.</source>
        <translation>docs/manual/formats.md の「Published tables」を見てください。</translation>
    </message>
    <message>
        <source>The headings are not those of the table.</source>
        <translation>見出しが、この表のものと違います。</translation>
    </message>
    <message>
        <source>Download the table again without changing it, or use the general layout.</source>
        <translation>ダウンロードし直して手を加えずに使うか、共通形式で作ってください。</translation>
    </message>
    <message>
        <source>The value is no number.</source>
        <translation>数として読めない値です。</translation>
    </message>
    <message>
        <source>a number, or a mark for “no value” (-, *, ***)</source>
        <translation>数、または値がないことを示す印（-、*、***）</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a year such as 2024</source>
        <translation>2024のような年度</translation>
    </message>
    <message>
        <source>Correct the cell, or download the table again.</source>
        <translation>欄を直すか、表をダウンロードし直してください。</translation>
    </message>
    <message>
        <source>The table names something that the lists of the program do not know.</source>
        <translation>一覧にない名前や番号が表にあります。</translation>
    </message>
    <message>
        <source>an industry, size class, indicator, statistic or unit of the lists</source>
        <translation>一覧にある業種、規模、指標、統計の種類、単位</translation>
    </message>
    <message>
        <source>See the lists in docs/manual/formats.md, or download the table again.</source>
        <translation>docs/manual/formats.md の一覧を見るか、表をダウンロードし直してください。</translation>
    </message>
    <message>
        <source>The same class and year stand twice in the table.</source>
        <translation>同じ区分と年が、表に2回あります。</translation>
    </message>
    <message>
        <source>each once</source>
        <translation>1回ずつ</translation>
    </message>
    <message>
        <source>Remove one of the two rows.</source>
        <translation>2つの行のどちらかを取ってください。</translation>
    </message>
    <message>
        <source>There is no value in the table that can be used.</source>
        <translation>表に、使える値がありません。</translation>
    </message>
    <message>
        <source>Choose items, industries and sizes before downloading.</source>
        <translation>項目・業種・規模を選んでからダウンロードしてください。</translation>
    </message>
    <message>
        <source>The size of the values of “%1” tells no unit: they are typically %2 times those known.</source>
        <translation>「%1」の値の大きさから単位がわかりません。収録済みの値のおよそ%2倍です。</translation>
    </message>
    <message>
        <source>Rates stand as fractions or percent, labour productivity in yen or thousands of yen.</source>
        <translation>割合は小数か%、労働生産性は円か千円で書いてください。</translation>
    </message>
    <message>
        <source>The thresholds iv to i of “%1” for %2 are out of order.</source>
        <translation>%2の「%1」の基準値ⅳ〜ⅰが、順番どおりに並んでいません。</translation>
    </message>
    <message>
        <source>Compare the sheet with the published one.</source>
        <translation>公表されているシートと見比べてください。</translation>
    </message>
    <message>
        <source>The row was changed after its checksum was made.</source>
        <translation>チェックサムを作ったあとに、行が変わっています。</translation>
    </message>
    <message>
        <source>Take the row from its source again, or leave the checksum empty.</source>
        <translation>元の表から行を取り直すか、checksum を空にしてください。</translation>
    </message>
    <message>
        <source>codes of items such as 045, 065, 071 and 073</source>
        <translation>045、065、071、073のような項目の番号</translation>
    </message>
    <message>
        <source>The period is no fiscal year of the table.</source>
        <translation>期間が、この表の年度ではありません。</translation>
    </message>
    <message>
        <source>a code such as 20240 for the fiscal year 2024</source>
        <translation>2024年度なら20240のような番号</translation>
    </message>
    <message>
        <source>Download the yearly table (0003060791), not the quarterly one.</source>
        <translation>四半期ではなく、年度の表（0003060791）をダウンロードしてください。</translation>
    </message>
    <message>
        <source>“%1” does not agree with what the same table&apos;s parts (%2) give.</source>
        <translation>「%1」が、同じ表の内訳（%2）から計算した値と合いません。</translation>
    </message>
    <message>
        <source>Download the table again without changing it.</source>
        <translation>ダウンロードし直して、手を加えずに使ってください。</translation>
    </message>
    <message>
        <source>a dbview download of e-Stat table 0003060791, a sheet of thresholds of the %1, or the general layout</source>
        <translation>e-Statの表0003060791のダウンロード（dbview）、%1の基準値のシート、または共通形式</translation>
    </message>
    <message>
        <source>a row of item codes above the row that begins with %1</source>
        <translation>「%1」で始まる行の上に、項目の番号の行</translation>
    </message>
    <message>
        <source>a name that ends in its unit, such as %1 or %2</source>
        <translation>%1や%2のような単位で終わる名前</translation>
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
        <source>also write workbook, owner&apos;s page and JSON into this folder</source>
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
        <translation>読み込めません</translation>
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
        <source>hours a week that the firm&apos;s people can give</source>
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
        <source>adviser&apos;s workbook, owner&apos;s page or the whole diagnosis</source>
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
        <source>Write a report: workbook, owner&apos;s page or JSON</source>
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
        <translation>答えだけなら%1相当です。ただし土台に足りないところがあります。</translation>
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
        <translation>%1：自社%2、公表値%3（%5年度の%4、%6）</translation>
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
    <message>
        <source>fiscal year, such as 2024 or 2024-04/2025-03; the latest unless given</source>
        <translation>年度。2024 や 2024-04/2025-03 の形。なければ一番新しい年</translation>
    </message>
    <message>
        <source>There are no accounts of that year.</source>
        <translation>その年度の決算がありません。</translation>
    </message>
    <message>
        <source>Import its books, or name another year with --year.</source>
        <translation>その年の帳簿を取り込むか、--year で別の年度を指定してください。</translation>
    </message>
    <message>
        <source>There is no figure “%1”.</source>
        <translation>「%1」という数字はありません。</translation>
    </message>
    <message>
        <source>“smartsme-cli explain” without a name lists the figures.</source>
        <translation>名前をつけない smartsme-cli explain で、数字の一覧が出ます。</translation>
    </message>
    <message>
        <source>Name one figure.</source>
        <translation>数字の名前を1つだけ指定してください。</translation>
    </message>
    <message>
        <source>Tell where a figure comes from, down to accounts and lines, or table and cell</source>
        <translation>数字の出どころを、科目と行、または公表の表の欄まで示す</translation>
    </message>
    <message>
        <source>(read from words; please check)</source>
        <translation>（言葉から読み取りました。確かめてください）</translation>
    </message>
    <message>
        <source>What the books show</source>
        <translation>帳簿から読めたこと</translation>
    </message>
    <message>
        <source>know this layout too, for this run; it goes before the others</source>
        <translation>この形式も使う（今回だけ。ほかより先に当てはめる）</translation>
    </message>
    <message>
        <source>a month of the file&apos;s period, where a payroll or a table of months does not tell it</source>
        <translation>ファイルの期間のうちの1か月。給与や推移表から年月が分からないとき</translation>
    </message>
    <message>
        <source>take the file with this number out of the case</source>
        <translation>この番号のファイルを案件から取り除く</translation>
    </message>
    <message>
        <source>“undo” takes back: %1</source>
        <translation>「undo」で取り消せるもの: %1</translation>
    </message>
    <message>
        <source>There is no file with this number in the case.</source>
        <translation>その番号のファイルは案件にありません。</translation>
    </message>
    <message>
        <source>“smartsme-cli imports” lists them.</source>
        <translation>「smartsme-cli imports」で一覧が見られます。</translation>
    </message>
    <message>
        <source>List the files of a case, or take one out</source>
        <translation>案件のファイルを一覧にする。または1つ取り除く</translation>
    </message>
    <message>
        <source>not told by the first rows</source>
        <translation>先頭の行からは分からない</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Layouts that fit</source>
        <translation>合う形式</translation>
    </message>
    <message>
        <source>Name the files to recognise.</source>
        <translation>見分けるファイルを指定してください。</translation>
    </message>
    <message>
        <source>Tell what files are and how their columns are understood; nothing is read further or kept</source>
        <translation>ファイルの種類と列の意味を調べる。先頭だけを読み、何も残さない</translation>
    </message>
    <message>
        <source>added up from accounts</source>
        <translation>科目の合計</translation>
    </message>
    <message>
        <source>counted from the payroll</source>
        <translation>給与データから数えたもの</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>手で入力</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>from a published table</source>
        <translation>公表の表</translation>
    </message>
    <message>
        <source>an assumption</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>from a table of the program</source>
        <translation>付属の表</translation>
    </message>
    <message>
        <source>%1: from line %2, %3 lines</source>
        <translation>%1：%2行めから%3行</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>出どころ：%1</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>式：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>わかりません。%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>取り消しました: %1</translation>
    </message>
    <message>
        <source>Take back the last batch of files, or what was changed after it</source>
        <translation>最後にまとめて取り込んだ分、またはそのあとの変更を取り消す</translation>
    </message>
    <message>
        <source>check a layout file and keep nothing</source>
        <translation>形式のファイルを確かめる（何も残さない）</translation>
    </message>
    <message>
        <source>take a layout file into your own layouts</source>
        <translation>形式のファイルを自分の形式に加える</translation>
    </message>
    <message>
        <source>write a layout of your own to --out, for a colleague</source>
        <translation>自分の形式を --out に書き出す（ほかの人に渡すため）</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>書き出すファイル</translation>
    </message>
    <message>
        <source>delete a layout of your own</source>
        <translation>自分の形式を消す</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自分の形式</translation>
    </message>
    <message>
        <source>not all confirmed</source>
        <translation>一部未確認</translation>
    </message>
    <message>
        <source>Give one of --check, --add, --give and --remove.</source>
        <translation>--check、--add、--give、--remove は1つだけ指定してください。</translation>
    </message>
    <message>
        <source>--give needs --out, the file to write.</source>
        <translation>--give には、書き出すファイル --out が必要です。</translation>
    </message>
    <message>
        <source>List the layouts the program knows; check, add, give or remove one of your own</source>
        <translation>知っている形式を並べる。自分の形式を確かめ、加え、渡し、消す</translation>
    </message>
    <message>
        <source>remove an imported table</source>
        <translation>取り込んだ表を取り除く</translation>
    </message>
    <message>
        <source>use this table first; “automatic” for the nearest, “shipped” for none of one&apos;s own</source>
        <translation>先に使う表。automatic は一番近い表、shipped は付属の表だけ</translation>
    </message>
    <message>
        <source>Used: the nearest industry and size class, then the nearest year, then an imported table before a shipped one.</source>
        <translation>使う表：業種と規模が一番近いもの、次に年度が近いもの、同じなら取り込んだ表が先です。</translation>
    </message>
    <message>
        <source>Used: shipped tables only.</source>
        <translation>使う表：付属の表だけです。</translation>
    </message>
    <message>
        <source>Used: %1 wherever it has a value, else the nearest.</source>
        <translation>使う表：値があるところは%1、ないところは一番近い表です。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み日</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値の数</translation>
    </message>
    <message>
        <source>No table has been imported; the shipped ones are used.</source>
        <translation>取り込んだ表はありません。付属の表を使っています。</translation>
    </message>
    <message>
        <source>List, import, remove or choose published tables the firm is compared with</source>
        <translation>比べる公表の表の一覧、取り込み、取り除き、選択</translation>
    </message>
    <message>
        <source>without tax</source>
        <translation>税抜</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>税込</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1（推定）</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>支給 %1</translation>
    </message>
    <message>
        <source>both sides %1</source>
        <translation>貸借とも %1</translation>
    </message>
    <message>
        <source>debit %1, credit %2</source>
        <translation>借方 %1、貸方 %2</translation>
    </message>
    <message>
        <source>%1 of %2 accounts carry their balance</source>
        <translation>期首から期末まで合う科目 %2のうち%1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>確かめたこと</translation>
    </message>
    <message>
        <source>the batch of %1</source>
        <translation>%1 の取り込み</translation>
    </message>
    <message>
        <source>the batch of %1, which replaced %2</source>
        <translation>%1 の取り込み（%2 を置き換えた）</translation>
    </message>
    <message>
        <source>the removal of %1</source>
        <translation>%1 の取り除き</translation>
    </message>
    <message>
        <source>the typing of %1</source>
        <translation>%1 の入力</translation>
    </message>
    <message>
        <source>the choice for the account %1</source>
        <translation>科目「%1」の区分の選択</translation>
    </message>
    <message>
        <source>the account, as the firm writes it</source>
        <translation>勘定科目（会社での書き方）</translation>
    </message>
    <message>
        <source>every account that counts in this statement category</source>
        <translation>この区分に入るすべての科目</translation>
    </message>
    <message>
        <source>one month; all imported months unless given</source>
        <translation>月。省くと取り込んだすべての月</translation>
    </message>
    <message>
        <source>only lines of this imported file</source>
        <translation>取り込んだこのファイルの行だけ</translation>
    </message>
    <message>
        <source>the first line to show, 1 unless given</source>
        <translation>最初に表示する行の番号。省くと1</translation>
    </message>
    <message>
        <source>how many lines to show, 100 unless given</source>
        <translation>表示する行数。省くと100</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>相手科目</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>貸方</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Name either an account with --account or a category with --category.</source>
        <translation>--account で科目を、または --category で区分を、どちらか一方だけ指定してください。</translation>
    </message>
    <message>
        <source>Show the journal lines behind an account or a statement category</source>
        <translation>科目や区分の金額のもとになった仕訳を並べる</translation>
    </message>
    <message>
        <source>leave files out whose period is already in the case</source>
        <translation>期間がすでに案件にあるファイルを外す</translation>
    </message>
    <message>
        <source>keep earlier files of the same period beside the new ones, where that counts nothing twice or it is a payroll of other people</source>
        <translation>同じ期間の前のファイルも残す（二重に数えないとき、または別の人たちの給与のとき）</translation>
    </message>
    <message>
        <source>of two files given for the same period take the one that covers more</source>
        <translation>同じ期間のファイルが2つあるときは、多くの月を含むほうを取る</translation>
    </message>
    <message>
        <source>leave files out that cannot be read, instead of taking none</source>
        <translation>読めないファイルを外し、ほかを取り込む</translation>
    </message>
    <message>
        <source>only read and check, keep nothing</source>
        <translation>読んで確かめるだけで、取り込まない</translation>
    </message>
    <message>
        <source>Choose one of --replace, --keep and --both.</source>
        <translation>--replace、--keep、--both はどれか1つにしてください。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>外した</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>読める</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>取り込まず</translation>
    </message>
    <message>
        <source>Read accounting and payroll files, folders and archives into a case, all of them or none</source>
        <translation>会計と給与のファイル、フォルダ、ZIPを案件に取り込む。すべて取り込むか、1つも取り込まないかのどちらか</translation>
    </message>
    <message>
        <source>keep the texts of journal lines too; they may name people</source>
        <translation>仕訳の摘要も残す（人の名前が入っていることがある）</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>People counted as</source>
        <translation>人数の数え方</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>* as the headline counts.</source>
        <translation>* は、最初に示した数字の数え方です。</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>気づき</translation>
    </message>
    <message>
        <source>Where the differences stand</source>
        <translation>差がどこにあるか</translation>
    </message>
    <message>
        <source>3-year mean</source>
        <translation>3年平均</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>年の推移</translation>
    </message>
    <message>
        <source>People, pay and IT</source>
        <translation>人数・賃金・IT</translation>
    </message>
    <message>
        <source>the typing of the people of %1</source>
        <translation>%1の人数の入力</translation>
    </message>
    <message>
        <source>Not everything is confirmed of the layout by which it was read.</source>
        <translation>このファイルの読み方には、公式資料で確かめられていない点があります。</translation>
    </message>
    <message>
        <source>Compare a few amounts with the program they come from.</source>
        <translation>いくつかの金額を、元のソフトの画面と見比べてください。</translation>
    </message>
    <message>
        <source>Two fiscal years are called %1.</source>
        <translation>%1年度の決算が2つあります。</translation>
    </message>
    <message>
        <source>Name one by its first and last month.</source>
        <translation>初めの月と終わりの月で、どちらかを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>all %n line(s)</source>
        <translation>
            <numerusform>全%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 needs a whole number from 1, not “%2”.</source>
        <translation>--%1 には、1以上の整数を書いてください。「%2」は使えません。</translation>
    </message>
    <message>
        <source>--hours needs 0 or hours from 0.1 to 168 a week, not “%1”.</source>
        <translation>--hours には、0か、週0.1〜168時間の数を書いてください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--%1 describes a firm of its own; it cannot stand beside --case or --sample.</source>
        <translation>--%1 は新しく診断する会社のための指定です。--case や --sample といっしょには使えません。</translation>
    </message>
    <message>
        <source>first and last month of balances, where the file does not tell them</source>
        <translation>残高の表の最初の月と最後の月（ファイルに書かれていないとき）</translation>
    </message>
    <message>
        <source>--period needs two months such as 2024-04/2025-03, not “%1”.</source>
        <translation>--period には、2024-04/2025-03 のように2つの月を書いてください。「%1」は使えません。</translation>
    </message>
    <message numerus="yes">
        <source>%n files (%1, …)</source>
        <translation>
            <numerusform>%nファイル（%1 ほか）</numerusform>
        </translation>
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
        <translation>実際の値: %1</translation>
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
        <translation>このレイアウトに、使えないキー「%1」があります。</translation>
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
        <translation>このレイアウトの行の形（shape）は、使えない値です。</translation>
    </message>
    <message>
        <source>This layout is not readable as JSON.</source>
        <translation>このレイアウトは JSON として読めません。</translation>
    </message>
    <message>
        <source>There are no layouts in the data folder.</source>
        <translation>データフォルダーにレイアウトがありません。</translation>
    </message>
    <message>
        <source>This layout cannot be opened: %1</source>
        <translation>このレイアウトを開けません：%1</translation>
    </message>
    <message>
        <source>This encoding is not known.</source>
        <translation>この文字コードには対応していません。</translation>
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
        <translation>「%1」は、期首残高に借方・貸方を加減した額が期末残高と一致しません。</translation>
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
        <translation>この行の識別フラグには対応していません。</translation>
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
        <translation>このレイアウトの伝票の決まり（voucher.rule）は、使えない値です。</translation>
    </message>
    <message>
        <source>The voucher rule of this layout needs this column.</source>
        <translation>このレイアウトの伝票の決まりには、この列が必要です。</translation>
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
        <translation>この形式の定義のうち、雇用形態の決まりを読み取れません。</translation>
    </message>
    <message>
        <source>The last rule of the employment types of this layout must hold always.</source>
        <translation>この形式の定義では、雇用形態の最後の決まりは条件なしにしてください。</translation>
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
        <translation>全科目の借方合計と貸方合計が一致しません。行が抜けているかもしれません。</translation>
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
        <translation>人数を見比べてください。足りないときは、一覧の全体を書き出し直してください。</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>読みません</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>voucher number</source>
        <translation>伝票番号</translation>
    </message>
    <message>
        <source>mark of the voucher&apos;s lines</source>
        <translation>伝票の行の印</translation>
    </message>
    <message>
        <source>closing entry</source>
        <translation>決算仕訳</translation>
    </message>
    <message>
        <source>description</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>debit account</source>
        <translation>借方科目</translation>
    </message>
    <message>
        <source>debit amount</source>
        <translation>借方金額</translation>
    </message>
    <message>
        <source>debit tax</source>
        <translation>借方税額</translation>
    </message>
    <message>
        <source>debit tax class</source>
        <translation>借方税区分</translation>
    </message>
    <message>
        <source>debit department</source>
        <translation>借方部門</translation>
    </message>
    <message>
        <source>credit account</source>
        <translation>貸方科目</translation>
    </message>
    <message>
        <source>credit amount</source>
        <translation>貸方金額</translation>
    </message>
    <message>
        <source>credit tax</source>
        <translation>貸方税額</translation>
    </message>
    <message>
        <source>credit tax class</source>
        <translation>貸方税区分</translation>
    </message>
    <message>
        <source>credit department</source>
        <translation>貸方部門</translation>
    </message>
    <message>
        <source>kind of row</source>
        <translation>行の種類</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>決算書</translation>
    </message>
    <message>
        <source>account</source>
        <translation>勘定科目</translation>
    </message>
    <message>
        <source>section</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>opening balance</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>debits</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>貸方</translation>
    </message>
    <message>
        <source>closing balance</source>
        <translation>期末残高</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>day of payment</source>
        <translation>支給日</translation>
    </message>
    <message>
        <source>salary or bonus</source>
        <translation>給与・賞与の別</translation>
    </message>
    <message>
        <source>number of the person</source>
        <translation>従業員の番号</translation>
    </message>
    <message>
        <source>employment type</source>
        <translation>雇用形態</translation>
    </message>
    <message>
        <source>officers&apos; pay</source>
        <translation>役員報酬</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>賞与</translation>
    </message>
    <message>
        <source>commuting allowance</source>
        <translation>通勤手当</translation>
    </message>
    <message>
        <source>gross pay</source>
        <translation>総支給額</translation>
    </message>
    <message>
        <source>deductions</source>
        <translation>控除合計</translation>
    </message>
    <message>
        <source>net pay</source>
        <translation>差引支給額</translation>
    </message>
    <message>
        <source>hours worked</source>
        <translation>労働時間</translation>
    </message>
    <message>
        <source>overtime</source>
        <translation>時間外労働</translation>
    </message>
    <message>
        <source>hours on holidays</source>
        <translation>休日労働</translation>
    </message>
    <message>
        <source>hours at night</source>
        <translation>深夜労働</translation>
    </message>
    <message>
        <source>Choose a month of it, add a row with the first and the last day above the headings, or export the file again.</source>
        <translation>期間の月を選ぶか、見出しの上に初日と末日の行を足すか、書き出し直してください。</translation>
    </message>
    <message>
        <source>The statement does not end with “%1”; the file may be cut off.</source>
        <translation>「%1」までありません。途中で切れているようです。</translation>
    </message>
    <message>
        <source>The amounts are printed in units of %1 yen, so they are rounded.</source>
        <translation>金額は%1円単位に丸められています。</translation>
    </message>
    <message>
        <source>Import a trial balance or journal where the exact yen matter.</source>
        <translation>円単位の金額が必要なときは、試算表か仕訳を取り込んでください。</translation>
    </message>
    <message>
        <source>Some parts are printed as one amount only; what they are made of is not known.</source>
        <translation>合計だけが書かれた区分があり、内訳が分かりません。</translation>
    </message>
    <message>
        <source>This row holds more than two amounts; it is not known which is meant.</source>
        <translation>1行に金額が3つ以上あり、どれを読むか分かりません。</translation>
    </message>
    <message>
        <source>Leave the columns of one year on the sheet and choose it again.</source>
        <translation>その年度の列だけを残して、選び直してください。</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>%1枚目のシート</translation>
    </message>
    <message>
        <source>One of the keys account and account_depth is needed.</source>
        <translation>account か account_depth のどちらか1つが必要です。</translation>
    </message>
    <message>
        <source>Export the whole firm without departments.</source>
        <translation>部門で分けずに、会社全体を書き出してください。</translation>
    </message>
    <message>
        <source>A balance is carried forward a second time for the account “%1”.</source>
        <translation>科目「%1」の前期繰越が2回あります。</translation>
    </message>
    <message>
        <source>The balance of “%1” does not follow from the row before.</source>
        <translation>「%1」の残高が、前の行から続いていません。</translation>
    </message>
    <message>
        <source>The balance carried to the next year differs from the last one of “%1”.</source>
        <translation>「%1」の翌期繰越が、最後の残高と違います。</translation>
    </message>
    <message>
        <source>The opening balance of “%1” cannot be told from its only row.</source>
        <translation>「%1」は1行だけなので、期首残高が分かりません。</translation>
    </message>
    <message>
        <source>Export the ledger with the balances carried forward, or take the trial balance of the year too.</source>
        <translation>前期繰越の行を付けて書き出すか、その年の試算表も取り込んでください。</translation>
    </message>
    <message>
        <source>The opening balances of %1 accounts were computed from the first balance of each.</source>
        <translation>%1個の科目の期首残高は、それぞれの最初の残高から計算しました。</translation>
    </message>
    <message>
        <source>Debits and credits of all accounts of this ledger differ: accounts are missing.</source>
        <translation>元帳の借方と貸方の合計が合いません。足りない科目があります。</translation>
    </message>
    <message>
        <source>Export the ledger of all accounts in one file.</source>
        <translation>すべての科目の元帳を、1つのファイルに書き出してください。</translation>
    </message>
    <message>
        <source>This list has more items than a payroll can have.</source>
        <translation>給与の表にしては項目の行が多すぎます。</translation>
    </message>
    <message>
        <source>Export it again with one row per item.</source>
        <translation>1項目を1行にして、書き出し直してください。</translation>
    </message>
    <message>
        <source>The sum of pay is missing in this table.</source>
        <translation>この表には支給合計がありません。</translation>
    </message>
    <message>
        <source>Export it with the item named.</source>
        <translation>示した項目を付けて書き出してください。</translation>
    </message>
    <message>
        <source>This sheet has not the headings of the first one and was not read.</source>
        <translation>最初のシートと見出しが違うため、このシートは読んでいません。</translation>
    </message>
    <message>
        <source>If it holds entries too, give it the same headings.</source>
        <translation>仕訳が載っているシートなら、同じ見出しを付けてください。</translation>
    </message>
    <message>
        <source>If it is another period, choose a month of it and import the file again.</source>
        <translation>期間が違うときは、その期間の月を選んで取り込み直してください。</translation>
    </message>
    <message>
        <source>The file names fiscal year %1 only; it is taken as April to March.</source>
        <translation>ファイルには%1年度とだけあります。4月から3月までとみなしました。</translation>
    </message>
    <message>
        <source>The statements of this file end on different days.</source>
        <translation>決算書の日付がそろっていません。</translation>
    </message>
    <message>
        <source>Leave the statements of one year in the file and choose it again.</source>
        <translation>1年度分の決算書だけを残して、選び直してください。</translation>
    </message>
    <message>
        <source>Some sheets hold no balance sheet, P/L or cost statement and were passed over.</source>
        <translation>貸借対照表・損益計算書・製造原価報告書のないシートは読みませんでした。</translation>
    </message>
    <message>
        <source>Nothing needs to be done if no statement is among them.</source>
        <translation>決算書が入っていなければ、そのままで大丈夫です。</translation>
    </message>
    <message>
        <source>The date in the column “%1” cannot be read.</source>
        <translation>「%1」の列の日付を読み取れません。</translation>
    </message>
    <message>
        <source>Correct the cell in the list of employees and export again.</source>
        <translation>従業員リストの欄を直し、書き出し直してください。</translation>
    </message>
    <message>
        <source>The month for which this list of employees holds stands neither in it nor in its name.</source>
        <translation>いつの時点の従業員リストか、ファイルの中にも名前にもありません。</translation>
    </message>
    <message>
        <source>Choose the month, or put it into the file name, such as employees_202503.csv.</source>
        <translation>月を選ぶか、employees_202503.csvのようにファイル名に入れてください。</translation>
    </message>
    <message>
        <source>The sheets of this file do not have the same months.</source>
        <translation>シートによって月が違います。</translation>
    </message>
    <message>
        <source>Export all sheets for the same period.</source>
        <translation>すべてのシートを同じ期間で書き出してください。</translation>
    </message>
    <message>
        <source>The months of “%1” do not add up to its total.</source>
        <translation>「%1」の月の合計が、合計の列と合いません。</translation>
    </message>
    <message>
        <source>The file names its months without a year; the year is taken from the day in its name, %1.</source>
        <translation>ファイルの月に年がありません。ファイル名の日付（%1）から年を決めました。</translation>
    </message>
    <message>
        <source>Sheets of single departments were passed over; the sheets of the whole firm hold their amounts too.</source>
        <translation>部門ごとのシートは読みませんでした。事業所（合計）のシートに含まれています。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>何もしなくてかまいません。</translation>
    </message>
    <message>
        <source>This file holds several months; their balances would be counted twice.</source>
        <translation>1つのファイルに何か月分もあり、二重に数えてしまいます。</translation>
    </message>
    <message>
        <source>This sheet has not the headings of the list and was not read.</source>
        <translation>このシートには一覧の見出しがないため、読んでいません。</translation>
    </message>
    <message>
        <source>If people stand on it, give it the same headings as the other sheets.</source>
        <translation>人が載っているシートなら、ほかのシートと同じ見出しを付けてください。</translation>
    </message>
    <message>
        <source>This pay slip is not worked out yet; its amounts are not final.</source>
        <translation>この明細は計算が済んでいないため、金額が確定していません。</translation>
    </message>
    <message>
        <source>Fix the pay slips of this month in the payroll program, then export again.</source>
        <translation>給与ソフトでこの月の明細を確定してから、書き出し直してください。</translation>
    </message>
    <message>
        <source>The hours of this file could be decimal or hours and minutes; 168.50 was read as 168 hours 30 minutes.</source>
        <translation>時間が10進か「時.分」か決められません。168.50を168時間30分と読みました。</translation>
    </message>
    <message>
        <source>The hours of this file could be decimal or hours and minutes; 168.30 was read as 168 hours 30 minutes.</source>
        <translation>時間が10進か「時.分」か決められません。168.30を168時間30分と読みました。</translation>
    </message>
    <message>
        <source>Compare one person&apos;s hours with the payroll program. If they differ, export with hours such as 168:30.</source>
        <translation>1人分の時間を給与ソフトと見比べてください。違うときは、168:30の形で書き出してください。</translation>
    </message>
    <message>
        <source>There is no officer in this wage ledger; the law asks for employees only. The number of officers stays unknown.</source>
        <translation>この賃金台帳に役員は載っていません。法律で作成が必要なのは従業員の分だけなので、役員の人数は分からないままです。</translation>
    </message>
    <message>
        <source>Type the number of officers, or import a list that names them.</source>
        <translation>役員の人数を入力するか、役員の載った一覧を読み込んでください。</translation>
    </message>
    <message>
        <source>As you chose, the books are taken to exclude consumption tax.</source>
        <translation>選ばれたとおり、税抜経理として読みました。</translation>
    </message>
    <message>
        <source>The file says that the books exclude consumption tax.</source>
        <translation>税抜経理であると、ファイルに書かれています。</translation>
    </message>
    <message>
        <source>The books are taken to exclude consumption tax, because the account “%1” occurs.</source>
        <translation>科目「%1」があるため、税抜経理とみなしました。</translation>
    </message>
    <message>
        <source>Lines of the file take the tax out of the amounts; nothing more was taken out.</source>
        <translation>消費税を分ける仕訳がファイルにあるため、金額からは税を抜いていません。</translation>
    </message>
    <message>
        <source>The books exclude consumption tax, but this file does not tell the tax; the amounts stand as they are.</source>
        <translation>税抜経理ですが、このファイルには消費税額がありません。金額はそのまま読みました。</translation>
    </message>
    <message>
        <source>If sales and costs are too high by the tax, take a trial balance of the same period instead.</source>
        <translation>売上や費用が消費税の分だけ大きくなるときは、同じ期間の試算表を取り込んでください。</translation>
    </message>
    <message>
        <source>This tax class is not known: the tax of %1 amounts was left in them.</source>
        <translation>分からない税区分です。%1件の金額から税を抜けませんでした。</translation>
    </message>
    <message>
        <source>Compare sales and costs with the trial balance of the same period.</source>
        <translation>売上と費用を、同じ期間の試算表と比べてください。</translation>
    </message>
    <message>
        <source>The file carries no tax amounts: the tax was computed from class and rate and taken out of the amounts.</source>
        <translation>税額の列がないため、税区分と税率から税額を計算して抜きました。</translation>
    </message>
    <message>
        <source>It may differ from the books by a yen for each line.</source>
        <translation>1行につき1円まで、帳簿と違うことがあります。</translation>
    </message>
    <message>
        <source>This file names %1 accounts by code only, so the program cannot tell what they are.</source>
        <translation>%1個の科目がコードだけで書かれているため、何の科目か分かりません。</translation>
    </message>
    <message>
        <source>Choose once what each code is in the table of accounts, or export the file with the names.</source>
        <translation>科目の対応表でコードごとに一度だけ選ぶか、科目名を付けて書き出し直してください。</translation>
    </message>
    <message>
        <source>This is a closing entry of month 13, but the file does not say when the year ends.</source>
        <translation>13月（決算）の仕訳ですが、決算日がファイルに書かれていません。</translation>
    </message>
    <message>
        <source>Export the file again with its first lines, which name the closing day.</source>
        <translation>決算年月日の行を含めて、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>This file has more rows than statements have.</source>
        <translation>決算書としては行が多すぎます。</translation>
    </message>
    <message>
        <source>The id of a layout is made of letters, digits, - and _.</source>
        <translation>形式のidに使えるのは、英字・数字・-・_ です。</translation>
    </message>
    <message>
        <source>This file is too large to be a layout.</source>
        <translation>形式のファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Teach the program its columns, or export it again in one of the known forms.</source>
        <translation>列の意味を教えるか、対応している形式で書き出し直してください。</translation>
    </message>
    <message>
        <source>Add the sheet with their details (for example %1) and import again.</source>
        <translation>内訳のシート（%1など）を付けて、取り込み直してください。</translation>
    </message>
    <message>
        <source>%1 Read as %2.</source>
        <comment>why a period is assumed, the period</comment>
        <translation>%1%2として読みました。</translation>
    </message>
    <message>
        <source>The heading of this column does not tell the month in which its pay was paid.</source>
        <translation>この列の見出しからは、何月の支払いか分かりません。</translation>
    </message>
    <message>
        <source>Write the month into the heading, such as %1, or take the column out if it is no pay.</source>
        <translation>見出しに月を入れてください（例：%1）。給与でも賞与でもない列なら、取り除いてください。</translation>
    </message>
    <message>
        <source>The columns of hours are empty in the month %1, perhaps in others too; these hours stay unknown.</source>
        <translation>%1は労働時間の欄が空です（ほかの月も同じかもしれません）。この時間は0とせず、不明として扱います。</translation>
    </message>
    <message>
        <source>Export the list with the hours worked, or import the attendance of the month too.</source>
        <translation>労働時間を入れて書き出し直すか、同じ月の勤怠データも取り込んでください。</translation>
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
        <source>Import the P/L and the cost statement of the same period, and check how their accounts are mapped.</source>
        <translation>同じ期間の損益計算書と製造原価報告書を読み込み、科目の区分を確かめてください。</translation>
    </message>
    <message>
        <source>The balance sheet of %1 does not balance: assets less liabilities and net assets leave %2 yen.</source>
        <translation>%1の貸借対照表の貸借が一致しません。資産から負債と純資産を引くと%2円残ります。</translation>
    </message>
    <message>
        <source>Map the accounts that are still open, and check that opening balances and all months are imported.</source>
        <translation>区分の決まっていない科目を割り当て、期首残高と全部の月が読み込まれているか確かめてください。</translation>
    </message>
    <message>
        <source>Import the missing months, or wait until the year is closed.</source>
        <translation>足りない月を読み込むか、決算後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Remove the file that is not needed.</source>
        <translation>不要なほうのファイルを外してください。</translation>
    </message>
    <message>
        <source>In %1 one account holds several kinds of personnel cost; pay, bonuses and welfare cannot be told apart.</source>
        <translation>%1の帳簿では、人件費が一つの科目にまとまっていて、給与・賞与・福利厚生費を分けられません。</translation>
    </message>
    <message>
        <source>The total of personnel cost contains it. Assign the account to pay if it is pay only.</source>
        <translation>人件費の合計には含めています。給与だけの科目であれば、区分を給与にしてください。</translation>
    </message>
    <message>
        <source>The amounts typed for %1 are not used, because %2 has the whole statement.</source>
        <translation>%1の分として入力された金額は使っていません。%2に決算書全体の金額があるためです。</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Remove the file if the typed amounts are to count.</source>
        <translation>このままで問題ありません。入力した金額を使うときは、ファイルを外してください。</translation>
    </message>
    <message>
        <source>A word of one character tells nothing.</source>
        <translation>1文字の言葉では何も分かりません。</translation>
    </message>
    <message>
        <source>at least two characters</source>
        <translation>2文字以上</translation>
    </message>
    <message>
        <source>Write a longer word, or take the row out.</source>
        <translation>もっと長い言葉にするか、その行を消してください。</translation>
    </message>
    <message>
        <source>The year %1 of %2 does not end in month %3, in which the firm closes; the months after it are taken as a short year.</source>
        <translation>%2の年度（%1）は、会社の決算月（%3月）で終わっていません。そのあとの月は、12か月に満たない年度として扱います。</translation>
    </message>
    <message>
        <source>Nothing needs to be done if the closing month was moved. Else correct the closing month of the firm.</source>
        <translation>決算月を変えた場合は、このままでかまいません。違う場合は、会社の決算月を直してください。</translation>
    </message>
    <message>
        <source>The cost of goods manufactured of %1 is %2 yen in the P/L and %3 yen as the sum of the cost statement; the P/L is used.</source>
        <translation>%1の当期製品製造原価は、損益計算書では%2円、製造原価報告書の合計では%3円です。損益計算書の金額を使います。</translation>
    </message>
    <message>
        <source>The books of %1 lack %2 months (%3); the figures are those of the other months.</source>
        <translation>%1の帳簿に%2か月分（%3）がありません。残りの月だけの金額です。</translation>
    </message>
    <message>
        <source>%1 covers a period of %3 that %2 covers already; it is counted once, from %2.</source>
        <translation>%1の%3の期間は%2と重なっています。重なった月は%2の金額だけを使います。</translation>
    </message>
    <message>
        <source>%1: %2 yen in the journal, %3 yen in the trial balance</source>
        <comment>one account</comment>
        <translation>%1：仕訳帳%2円、試算表%3円</translation>
    </message>
    <message>
        <source>The journal and the trial balance differ in %1 accounts (debit less credit of %2 to %3). %4</source>
        <translation>仕訳帳と試算表の金額が%1科目で一致しません（%2〜%3の借方－貸方）。%4</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these sentences: en or ja</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a period, two months</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1 is of %2 and does not tell what part of it is of the fiscal year %3; it is left out.</source>
        <translation>%1の期間（%2）は年度（%3）をまたいでいて、月ごとの金額がありません。このファイルは使っていません。</translation>
    </message>
    <message>
        <source>Correct the closing month of the firm, or export the books again for one fiscal year.</source>
        <translation>会社の決算月を確かめるか、1つの年度だけを出力し直してください。</translation>
    </message>
    <message>
        <source>The year %1 of %2 overlaps another fiscal year of the firm, so it is not taken as a year of its own.</source>
        <translation>%2の年度（%1）は、会社のほかの年度と重なっています。1つの年度としては扱っていません。</translation>
    </message>
    <message>
        <source>Correct the closing month of the firm, or the month it closed last before it was moved.</source>
        <translation>会社の決算月と、変える前の最後の決算月を確かめてください。</translation>
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
        <source>The text is longer than one page.</source>
        <translation>文章が1ページに収まりません。</translation>
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
    <name>smartsme::AccountMapping</name>
    <message>
        <source>Categories of the accounts</source>
        <translation>科目の割り当て</translation>
    </message>
    <message>
        <source>Links the accounts of the books to the categories that are calculated with. Once chosen, it is remembered.</source>
        <translation>帳簿の科目を、計算に使う区分に結びます。一度決めると覚えます。</translation>
    </message>
    <message>
        <source>To choose %1</source>
        <translation>選んでください %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>%1 thousand yen stand in no total yet.</source>
        <translation>%1千円がまだどの合計にも入っていません。</translation>
    </message>
    <message>
        <source>With a category %1</source>
        <translation>分類が決まっているもの %1</translation>
    </message>
</context>
<context>
    <name>smartsme::AccountMappingModel</name>
    <message>
        <source>Account in the books</source>
        <translation>帳簿の科目</translation>
    </message>
    <message>
        <source>Year&apos;s total (1,000 yen)</source>
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
        <translation>手動で選択</translation>
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
    <message>
        <source>Does not agree: %1</source>
        <translation>食い違い: %1</translation>
    </message>
    <message>
        <source>As in other cases of this office</source>
        <translation>この事務所のほかの案件と同じ</translation>
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
        <translation>ファイルを追加(&amp;I)…</translation>
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
    <name>smartsme::BenchmarkChooser</name>
    <message>
        <source>Published table to compare with</source>
        <translation>比べる統計表</translation>
    </message>
    <message>
        <source>Published values that fit this firm</source>
        <translation>この会社に合う公表値</translation>
    </message>
    <message>
        <source>Which table goes first</source>
        <translation>どの表を先に使うか</translation>
    </message>
    <message>
        <source>Shipped tables only</source>
        <translation>付属の表だけを使う</translation>
    </message>
    <message>
        <source>Add a table</source>
        <translation>表を追加</translation>
    </message>
    <message>
        <source>A download of the corporate statistics from e-Stat, a sheet of local benchmark thresholds, or a table in the general layout.</source>
        <translation>e-Statの法人企業統計、ロカベンの基準値シート、共通形式の表を足せます。</translation>
    </message>
    <message>
        <source>Published table</source>
        <translation>統計表のファイル</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.xls *.txt *.json);;All files (*)</source>
        <translation>表 (*.csv *.xlsx *.ods *.xls *.txt *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>表を外す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Used now: %1</source>
        <translation>いま使用：%1</translation>
    </message>
    <message>
        <source>No published value per employee fits this firm.</source>
        <translation>この会社に合う従業員1人あたりの公表値はありません。</translation>
    </message>
    <message>
        <source>“%1” first</source>
        <translation>「%1」を先に使う</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1. %n value(s). %2</source>
        <translation>
            <numerusform>%1に取り込み&#x3000;値%n個&#x3000;%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を外す</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was added with %n value(s).</source>
        <translation>
            <numerusform>「%1」を追加しました（値%n個）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”? Your own file is not touched; you can add it again.</source>
        <translation>「%1」を外しますか。お手元のファイルはそのままなので、また足せます。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>「%1」を外しました。</translation>
    </message>
    <message>
        <source>The nearest one, by itself</source>
        <translation>いちばん近い表を自動で選ぶ</translation>
    </message>
    <message>
        <source>The nearest industry first, then the size, then the year; of equals the imported table.</source>
        <translation>業種、規模、年度の順に近い表を使います。同じなら取り込んだ表です。</translation>
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
        <translation>最終更新</translation>
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
    <name>smartsme::ComparisonCard</name>
    <message>
        <source>Change the table</source>
        <translation>比較表を替える</translation>
    </message>
    <message>
        <source>This statistic has no value of large firms.</source>
        <translation>この統計には大企業の値がありません。</translation>
    </message>
    <message>
        <source>This firm, counted as the statistic counts; difference</source>
        <translation>統計と同じ数え方にした自社と、公表値との差</translation>
    </message>
    <message>
        <source>Effect of counting people so: %1</source>
        <translation>人数の数え方の影響：%1</translation>
    </message>
    <message>
        <source>Compare definitions and ways of counting</source>
        <translation>定義と数え方を比べる</translation>
    </message>
    <message>
        <source>What does not compare</source>
        <translation>比べるときの注意</translation>
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
        <translation>自社</translation>
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
    <message>
        <source>FY%1</source>
        <translation>%1年度</translation>
    </message>
</context>
<context>
    <name>smartsme::ContributionsModel</name>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>当年度</translation>
    </message>
    <message>
        <source>This firm</source>
        <translation>自社</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>前年度</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>Difference (%1)</source>
        <translation>差（%1）</translation>
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
        <translation>ファイルを追加</translation>
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
        <source>Files of the accounting or payroll software</source>
        <translation>会計や給与のソフトのファイル</translation>
    </message>
    <message>
        <source>Go on to productivity</source>
        <translation>生産性に進む</translation>
    </message>
    <message>
        <source>Add a file first</source>
        <translation>ファイルを追加してください</translation>
    </message>
    <message>
        <source>Go on with %1 accounts open</source>
        <translation>%1科目を未設定のまま進む</translation>
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
        <translation>%1科目の区分を選ぶと、この年度の数字がそろいます。</translation>
    </message>
    <message>
        <source>Every account has a category.</source>
        <translation>すべての科目に区分が付いています。</translation>
    </message>
    <message>
        <source>Put the files or the folder of your accounting or payroll software here</source>
        <translation>会計・給与ソフトのファイルかフォルダを、ここに置いてください</translation>
    </message>
    <message>
        <source>Journals, trial balances, statements and payroll lists: CSV, text, Excel and ZIP. The kind is told apart automatically.</source>
        <translation>仕訳帳、残高試算表、決算書、給与の一覧。CSV、テキスト、Excel、ZIPを読み、種類は自動で見分けます。</translation>
    </message>
    <message numerus="yes">
        <source>Ready to take in after %n choices</source>
        <translation>
            <numerusform>あと%n件決めると取り込めます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n files</source>
        <translation>
            <numerusform>%nファイルを取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in none of them</source>
        <translation>どれも取り込まずに閉じる</translation>
    </message>
    <message>
        <source>Do not take them in</source>
        <translation>取り込みをやめる</translation>
    </message>
    <message>
        <source>These files are not known yet</source>
        <translation>まだ知らない形のファイルです</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of files were recognised</source>
        <translation>
            <numerusform>%n種類のファイルを見分けました</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what is to check at the right. Nothing is taken before.</source>
        <translation>右に出ている確認事項を決めてください。それまでは何も取り込みません。</translation>
    </message>
    <message>
        <source>Nothing is taken yet. Look them over and take them in.</source>
        <translation>まだ取り込んでいません。確かめてから取り込んでください。</translation>
    </message>
    <message>
        <source>Layout for a colleague</source>
        <translation>ほかの人に渡す形式</translation>
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
    <name>smartsme::DefinitionPartsModel</name>
    <message>
        <source>partly</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>Definition
and who is counted</source>
        <translation>定義と人数の数え方</translation>
    </message>
    <message>
        <source>Starts
from</source>
        <translation>もとの利益</translation>
    </message>
</context>
<context>
    <name>smartsme::DefinitionsModel</name>
    <message>
        <source>Chosen. %1</source>
        <translation>いま使用中。%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Definition
and who uses it</source>
        <translation>定義と使うところ</translation>
    </message>
    <message>
        <source>Per person
(%1)</source>
        <translation>1人あたり
（%1）</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>1人あたり</translation>
    </message>
    <message>
        <source>Per hour
(yen)</source>
        <translation>1時間
（円）</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>1時間あたり</translation>
    </message>
    <message>
        <source>Value added
(%1)</source>
        <translation>付加価値額
（%1）</translation>
    </message>
    <message>
        <source>Value added</source>
        <translation>付加価値額</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Source, year</source>
        <translation>出典と年</translation>
    </message>
</context>
<context>
    <name>smartsme::DefinitionsTab</name>
    <message>
        <source>What each definition gives</source>
        <translation>定義ごとの値</translation>
    </message>
    <message>
        <source>Definitions of labour productivity side by side</source>
        <translation>労働生産性の定義を並べた表</translation>
    </message>
    <message>
        <source>See all of step 3 by this definition</source>
        <translation>この定義で見る</translation>
    </message>
    <message>
        <source>What each definition adds up</source>
        <translation>何を足すか</translation>
    </message>
    <message>
        <source>What each definition of labour productivity adds up</source>
        <translation>労働生産性の定義ごとに足すもの</translation>
    </message>
    <message>
        <source>A circle: it is counted. A dash: it is not. Choose a circle to see the amount of this firm.</source>
        <translation>○は足すもの、−は足さないものです。○を選ぶと、この会社の金額が見えます。</translation>
    </message>
    <message>
        <source>How the note is read</source>
        <translation>注の読み方</translation>
    </message>
    <message>
        <source>Who is counted as people</source>
        <translation>人数に入れる人</translation>
    </message>
    <message>
        <source>Ways of counting people</source>
        <translation>人数の数え方</translation>
    </message>
    <message>
        <source>Pay and the minimum wage</source>
        <translation>給与と最低賃金</translation>
    </message>
    <message>
        <source>Pay beside the minimum wage by month</source>
        <translation>月ごとの給与と最低賃金</translation>
    </message>
    <message>
        <source>Choose the prefecture in step 1</source>
        <translation>都道府県を選ぶ</translation>
    </message>
    <message>
        <source>Put in a payroll in step 2</source>
        <translation>給与データを入れる</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>The same firm gives different figures, because each scheme counts differently.</source>
        <translation>数え方が違うため、同じ会社でも値が変わります。</translation>
    </message>
    <message>
        <source>Chosen for step 3: %1</source>
        <translation>いまの計算のしかた：%1</translation>
    </message>
    <message>
        <source>No year is in yet.</source>
        <translation>まだ決算がありません。</translation>
    </message>
    <message>
        <source>This definition is chosen already. Choose another row.</source>
        <translation>いまこの定義で見ています。ほかの行を選べます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Put in books or type the numbers of a tax return in step 2.</source>
        <translation>「2 データ」で帳簿を取り込むか、申告書の数字を入れてください。</translation>
    </message>
    <message>
        <source>The definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使うところ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>not stated by the source</source>
        <translation>資料に書かれていません</translation>
    </message>
    <message>
        <source>Added together</source>
        <translation>足し合わせたもの</translation>
    </message>
    <message>
        <source>Choose a figure to see the accounts and files behind it.</source>
        <translation>数字を選ぶと、もとの科目とファイルが見えます。</translation>
    </message>
</context>
<context>
    <name>smartsme::EntryLinesView</name>
    <message>
        <source>Lines before</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Next lines</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>All months of %1</source>
        <translation>%1のすべての月</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1〜%2行（全%3行）</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1 yen in all</source>
        <translation>
            <numerusform>%n行&#x3000;合計 %1円</numerusform>
        </translation>
    </message>
    <message>
        <source>The account stands with %1 yen. The rest was there before these lines or comes from another file.</source>
        <translation>科目の金額は%1円です。残りは前からの残高か、ほかのファイルの分です。</translation>
    </message>
    <message>
        <source>several accounts</source>
        <translation>諸口</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1&#x3000;%2行目</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>%1の仕訳を見る</translation>
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
    <name>smartsme::FilePreview</name>
    <message>
        <source>Layout</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Teach the columns</source>
        <translation>列を教える</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>File of the group</source>
        <translation>まとめたファイルのうちの1つ</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの先頭の行</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1: %2 (fits)</source>
        <comment>product, kind of file</comment>
        <translation>%1・%2（合います）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>product, kind of file</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>By itself (%1)</source>
        <translation>自動（%1）</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>このファイルは開けません。</translation>
    </message>
    <message>
        <source>The program does not know this file yet.</source>
        <translation>まだ知らない形のファイルです。</translation>
    </message>
    <message>
        <source>Teach it which column is what. It remembers and knows such files from then on.</source>
        <translation>どの列が何かを教えてください。一度教えると、次から見分けます。</translation>
    </message>
    <message numerus="yes">
        <source>%n values cannot be read as what they are taken for.</source>
        <translation>
            <numerusform>読めない値が%n個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目  %2</translation>
    </message>
    <message>
        <source>%1  debit %2, credit %3</source>
        <comment>date, account and amount of each side</comment>
        <translation>%1  借方 %2 ／ 貸方 %3</translation>
    </message>
    <message>
        <source>Give to a colleague</source>
        <translation>ほかの人に渡す</translation>
    </message>
    <message>
        <source>Looking for line %1 of %2</source>
        <translation>%2の%1行目を探しています</translation>
    </message>
    <message>
        <source>This line cannot be shown; the rows before it are.</source>
        <translation>この行は表示できません。その前の行を示しています。</translation>
    </message>
</context>
<context>
    <name>smartsme::FindingCards</name>
    <message>
        <source>See what the gap is made of</source>
        <translation>差の内訳を見る</translation>
    </message>
    <message>
        <source>See how people are counted</source>
        <translation>人数の数え方を見る</translation>
    </message>
    <message>
        <source>See the change taken apart</source>
        <translation>変化の内訳を見る</translation>
    </message>
    <message>
        <source>See the six indicators</source>
        <translation>6つの指標を見る</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>データを確かめる</translation>
    </message>
    <message>
        <source>%1, FY%2</source>
        <translation>%1&#x3000;%2年度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったこと</translation>
    </message>
    <message>
        <source>Show the first three</source>
        <translation>はじめの3つだけ見る</translation>
    </message>
    <message>
        <source>See all (%1)</source>
        <translation>すべて見る（%1）</translation>
    </message>
    <message>
        <source>See pay beside the minimum wage</source>
        <translation>最低賃金と並べて給与を見る</translation>
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
        <translation>本ソフトの判断</translation>
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
    <message>
        <source>The closing month was changed before</source>
        <translation>決算月を変えたことがある</translation>
    </message>
    <message>
        <source>Last month closed under the earlier closing month</source>
        <translation>前の決算月で最後に締めた月</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>The year after it: %1</source>
        <translation>次の年度：%1</translation>
    </message>
</context>
<context>
    <name>smartsme::FittingCellsModel</name>
    <message>
        <source>shipped</source>
        <translation>収録</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>used now</source>
        <translation>いま使用</translation>
    </message>
    <message>
        <source>Class and table</source>
        <translation>区分と表</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Per employee (%1)</source>
        <translation>従業員1人あたり（%1）</translation>
    </message>
    <message>
        <source>Per employee</source>
        <translation>従業員1人あたり</translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation>使う・使わない</translation>
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
    <name>smartsme::GapTab</name>
    <message>
        <source>Put in the year before</source>
        <translation>前年度のデータを入れる</translation>
    </message>
    <message>
        <source>Beside the published value</source>
        <translation>公表値との差</translation>
    </message>
    <message>
        <source>Since the year before</source>
        <translation>前年度からの変化</translation>
    </message>
    <message>
        <source>Which difference is shown</source>
        <translation>表示する差</translation>
    </message>
    <message>
        <source>Definition of labour productivity</source>
        <translation>労働生産性の計算のしかた</translation>
    </message>
    <message>
        <source>Show the single parts</source>
        <translation>内訳まで細かく分ける</translation>
    </message>
    <message>
        <source>The parts in numbers</source>
        <translation>数字で見る</translation>
    </message>
    <message>
        <source>What the figure comes out of</source>
        <translation>この数字のなりたち</translation>
    </message>
    <message>
        <source>Each line is what the lines indented below it give: multiplied, divided or added.</source>
        <translation>それぞれの行は、字下げした下の行の掛け算・割り算・足し算で出ます。</translation>
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
        <source>There are no accounts of this year yet.</source>
        <translation>この年の決算がまだありません。</translation>
    </message>
    <message>
        <source>Put in the books</source>
        <translation>帳簿のデータを入れる</translation>
    </message>
    <message>
        <source>Filled bars add to the figure, striped bars take from it. They say where the difference stands, not what caused it. Rounded parts may miss the total by a digit.</source>
        <translation>塗った棒は数字を大きくする分、しま模様の棒は小さくする分です。差がどこに表れているかを示し、原因を示すものではありません。端数処理のため合計と一致しないことがあります。</translation>
    </message>
    <message>
        <source>The two sides</source>
        <translation>比べる2つ</translation>
    </message>
    <message>
        <source>Put in books or type the numbers of a tax return in step 2.</source>
        <translation>「2 データ」で帳簿を取り込むか、申告書の数字を入れてください。</translation>
    </message>
    <message>
        <source>How it is taken apart</source>
        <translation>分けかた</translation>
    </message>
    <message>
        <source>Value added per person is sales per person times value added to sales; per hour it is divided by the hours per person. Each factor gets the mean of what it adds over all orders of changing them (Shapley value), in whole yen.</source>
        <translation>1人あたり付加価値は、1人あたり売上高×付加価値率です。1時間あたりは、さらに1人あたり労働時間で割ります。どれから変えるかで額が変わるため、すべての順番の平均を取り（シャープレイ値）、円単位で分けています。</translation>
    </message>
    <message>
        <source>Choose a figure to see the accounts and files behind it.</source>
        <translation>数字を選ぶと、もとの科目とファイルが見えます。</translation>
    </message>
    <message>
        <source>Published value: %1, %2, year %3</source>
        <translation>公表値：%1&#x3000;%2&#x3000;%3年度</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差の理由</translation>
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
    <name>smartsme::ImportDesk</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読んでいます</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files</source>
        <translation>
            <numerusform>%n件を読んでいます</numerusform>
        </translation>
    </message>
    <message>
        <source>This layout is known from now on.</source>
        <translation>この形式を覚えました。</translation>
    </message>
    <message>
        <source>Files of this kind are recognised. Read unknown ones again.</source>
        <translation>同じ形のファイルを見分けます。知らなかったファイルは読み直してください。</translation>
    </message>
</context>
<context>
    <name>smartsme::ImportList</name>
    <message>
        <source>Take back the last change</source>
        <translation>直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>Files of the firm</source>
        <translation>会社のファイル</translation>
    </message>
    <message>
        <source>Take this file out</source>
        <translation>このファイルを外す</translation>
    </message>
    <message>
        <source>Keep the descriptions too</source>
        <translation>摘要も残す</translation>
    </message>
    <message>
        <source>Descriptions of journal lines help to find what can be saved, but they may name people. Unless ticked, they are not kept.</source>
        <translation>仕訳の摘要は、むだを見つける手がかりになります。人の名前が入ることもあるので、選ばなければ残しません。</translation>
    </message>
    <message numerus="yes">
        <source>Take these %n files out</source>
        <translation>
            <numerusform>この%nファイルを外す</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file to see how it is read. More files can be dropped anywhere on this page.</source>
        <translation>行を選ぶと読み方が見られます。ほかのファイルも、この画面に置けば読みます。</translation>
    </message>
    <message numerus="yes">
        <source>Take back: %n files</source>
        <translation>
            <numerusform>元に戻す（%nファイルの取り込み）</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: what was taken out</source>
        <translation>元に戻す（外したファイル）</translation>
    </message>
    <message>
        <source>Take back: typed numbers</source>
        <translation>元に戻す（入力した数字）</translation>
    </message>
    <message>
        <source>Take back: category of %1</source>
        <translation>元に戻す（%1の区分）</translation>
    </message>
</context>
<context>
    <name>smartsme::ImportPanel</name>
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
        <translation>給与ファイルの氏名・社員番号は保存しません。残すのは、雇用形態ごとの月の合計だけです。</translation>
    </message>
    <message>
        <source>Teach the columns</source>
        <translation>列を教える</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>ファイルを見る</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Month of payment</source>
        <translation>支給月</translation>
    </message>
    <message>
        <source>Read as this month</source>
        <translation>この月として読む</translation>
    </message>
    <message>
        <source>Read as this year</source>
        <translation>この期間として読む</translation>
    </message>
    <message numerus="yes">
        <source>The same for %n more files</source>
        <translation>
            <numerusform>ほかの%nファイルも同じです</numerusform>
        </translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>すべて：%1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>month</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>month</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>First month of the file</source>
        <translation>ファイルの最初の月</translation>
    </message>
    <message>
        <source>Last month of the file</source>
        <translation>ファイルの最後の月</translation>
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
        <translation>行数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>入れません</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>種類が分かりません</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at %n lines</source>
        <translation>
            <numerusform>読めない行 %n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>取り込み済み</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n files</source>
        <translation>
            <numerusform>%1  %nファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2  %3</source>
        <comment>product, kind of file, encoding</comment>
        <translation>%1・%2  %3</translation>
    </message>
</context>
<context>
    <name>smartsme::LayoutMapper</name>
    <message>
        <source>, </source>
        <comment>between the names of columns</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose above each column what it is. What is not needed stays “not read”.</source>
        <translation>列の上で、何の列かを選びます。要らない列は「読みません」のままにします。</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>ファイルの中身</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>見出しの行</translation>
    </message>
    <message>
        <source>Name of the software</source>
        <translation>ソフトの名前</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの先頭の行</translation>
    </message>
    <message>
        <source>Try it on the whole file</source>
        <translation>ファイル全体で試す</translation>
    </message>
    <message>
        <source>Stop teaching</source>
        <translation>教えるのをやめる</translation>
    </message>
    <message>
        <source>Remember and read</source>
        <translation>覚えて読む</translation>
    </message>
    <message>
        <source>Teach the columns of %1</source>
        <translation>%1 の列を教える</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>仕訳</translation>
    </message>
    <message>
        <source>Trial balance or statements</source>
        <translation>残高試算表・決算書</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>給与データ</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>勤怠（労働時間）</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>見出しなし</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目  %2</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>列%1の意味</translation>
    </message>
    <message>
        <source>What column %1, %2, is</source>
        <translation>列%1「%2」の意味</translation>
    </message>
    <message>
        <source>Still to choose: %1</source>
        <translation>まだ選んでいません: %1</translation>
    </message>
    <message>
        <source>Choose the row of the headings: such a file is known by them.</source>
        <translation>見出しの行を選んでください。次から見出しで見分けます。</translation>
    </message>
    <message>
        <source>%1 of the first %2 rows can be read.</source>
        <translation>先頭の%2行のうち%1行が読めます。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no %3.</source>
        <comment>text of a cell, what the column is</comment>
        <translation>%1行目の「%2」は%3として読めません。</translation>
    </message>
    <message>
        <source>Debit and credit are equal: %1 yen.</source>
        <translation>貸借は一致しています（%1円）。</translation>
    </message>
    <message>
        <source>Debit %1 and credit %2 yen differ in these rows.</source>
        <translation>表示中の行では、借方合計%1円と貸方合計%2円が一致しません。</translation>
    </message>
    <message>
        <source>All %1 accounts are known.</source>
        <translation>%1科目すべて判別できます。</translation>
    </message>
    <message>
        <source>%1 of %2 accounts are not known yet: %3</source>
        <translation>%2科目のうち%1科目は、まだ判別できません：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n still to choose</source>
        <translation>
            <numerusform>あと%n項目選んでください</numerusform>
        </translation>
    </message>
    <message>
        <source>No row can be read yet</source>
        <translation>まだ読める行がありません</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読んでいます</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>%1行目: </translation>
    </message>
    <message>
        <source>The whole file is not readable yet. %1%2 %3</source>
        <comment>place, what, what to do</comment>
        <translation>ファイル全体はまだ読めません。%1%2%3</translation>
    </message>
    <message>
        <source>The whole file can be read: %1 rows.</source>
        <translation>ファイル全体が読めます（%1行）。</translation>
    </message>
    <message>
        <source>Columns that are added up are known by their headings: give column %1 a heading of its own in the file.</source>
        <translation>足し合わせる列は見出しで見分けます。%1列目の見出しを、ファイルの中で重ならない名前にしてください。</translation>
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
        <translation>自社</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Line iv</source>
        <translation>基準値 ⅳ</translation>
    </message>
    <message>
        <source>Line iii</source>
        <translation>基準値 ⅲ</translation>
    </message>
    <message>
        <source>Line ii</source>
        <translation>基準値 ⅱ</translation>
    </message>
    <message>
        <source>Line i</source>
        <translation>基準値 ⅰ</translation>
    </message>
</context>
<context>
    <name>smartsme::LocalBenchmarkTab</name>
    <message>
        <source>Numbers that are still missing</source>
        <translation>まだ足りない数字</translation>
    </message>
    <message>
        <source>Put them in in step 2</source>
        <translation>データに進む</translation>
    </message>
    <message>
        <source>Choose the industry in step 1</source>
        <translation>業種を選ぶ</translation>
    </message>
    <message>
        <source>See as a table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>Six indicators of the local benchmark</source>
        <translation>ロカベンの6つの指標</translation>
    </message>
    <message>
        <source>Local benchmark</source>
        <translation>ロカベン</translation>
    </message>
    <message>
        <source>No year is in yet.</source>
        <translation>まだ決算がありません。</translation>
    </message>
    <message>
        <source>Put in books or type the numbers of a tax return in step 2.</source>
        <translation>「2 データ」で帳簿を取り込むか、申告書の数字を入れてください。</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小規模事業者</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中規模事業者</translation>
    </message>
    <message>
        <source>Thresholds of the list: %1, scale %2</source>
        <translation>基準値の業種：%1&#x3000;規模：%2</translation>
    </message>
    <message>
        <source>industry matched by our reading</source>
        <translation>業種の対応づけは本ソフトの判断</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a figure to see the accounts and files behind it.</source>
        <translation>数字を選ぶと、もとの科目とファイルが見えます。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n point(s)</source>
        <translation>
            <numerusform>%1：%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>How points are given</source>
        <translation>点のつけ方</translation>
    </message>
    <message>
        <source>One point below threshold iv, one more for each threshold that is reached, five from threshold i. Where lower is better it is the other way round.</source>
        <translation>基準値ⅳに届かなければ1点、基準値に1つ届くごとに1点増え、ⅰに届くと5点です。低いほうがよい指標は逆に数えます。</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>もとの表</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>公表元</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>not stated by the source</source>
        <translation>資料に書かれていません</translation>
    </message>
</context>
<context>
    <name>smartsme::MainWindow</name>
    <message>
        <source>New firm</source>
        <translation>会社名未入力</translation>
    </message>
    <message>
        <source>Delete case</source>
        <translation>案件の削除</translation>
    </message>
    <message>
        <source>Delete this case with all its numbers and answers? It cannot be brought back.</source>
        <translation>この案件を、数字と答えごと削除します。元には戻せません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除する</translation>
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
    <message>
        <source>Step 2 holds files or numbers that are not taken in yet. Take them in or put them aside first, then change the display.</source>
        <translation>「データ」に、まだ取り込んでいないファイルや入力中の数値があります。取り込むか、取りやめてから、表示を切り替えてください。</translation>
    </message>
    <message>
        <source>Not taken in yet</source>
        <translation>まだ取り込んでいません</translation>
    </message>
    <message>
        <source>Step 2 of this case holds files or numbers that are not taken in yet. If you go on, they are put aside and have to be read or typed again.</source>
        <translation>この案件のステップ2に、まだ取り込んでいないファイルや数字があります。続けると破棄され、あとで読み直しや入力のし直しが必要になります。</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>破棄して続ける</translation>
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
        <translation>内容</translation>
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
        <source>A row of the program&apos;s data.</source>
        <translation>このプログラムのデータの1行です。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines from line %2</source>
        <translation>
            <numerusform>%1&#x3000;%2行目から%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1&#x3000;%2行目</translation>
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
    <message>
        <source>Where to save</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Show the journal lines</source>
        <translation>仕訳を見る</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Beside it in the table</source>
        <translation>同じ表のとなりの値</translation>
    </message>
    <message>
        <source>Make a PDF of this explanation</source>
        <translation>この説明をPDFにする</translation>
    </message>
    <message>
        <source>Journal lines</source>
        <translation>仕訳</translation>
    </message>
    <message>
        <source>Checked against the official text</source>
        <translation>公式の資料で確かめました</translation>
    </message>
    <message>
        <source>Two independent texts agree</source>
        <translation>2つの別の資料が一致しています</translation>
    </message>
    <message>
        <source>Read from one text that quotes it</source>
        <translation>引用した資料から読みました</translation>
    </message>
    <message>
        <source>Partly our reading</source>
        <translation>一部は本ソフトの解釈です</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>まだ確かめられていません</translation>
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
    <name>smartsme::PeopleBasisModel</name>
    <message>
        <source>this definition</source>
        <translation>この定義</translation>
    </message>
    <message>
        <source>corporate statistics</source>
        <translation>法人企業統計</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Per person (%1)</source>
        <translation>1人あたり（%1）</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>1人あたり</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Who counts like that</source>
        <translation>使うところ</translation>
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
        <translation>IT補助金の要件と自社の数字</translation>
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
        <translation>報告書をつくる</translation>
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
</context>
<context>
    <name>smartsme::PreviewModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列%1</translation>
    </message>
    <message>
        <source>Not read and not shown: it may hold names.</source>
        <translation>氏名が入ることがあるので、読まず、表示もしません。</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>読みません</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an item, what it is understood as</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>smartsme::ProblemBar</name>
    <message>
        <source>Line before</source>
        <translation>前の問題</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>To the problem before</source>
        <translation>前の問題へ</translation>
    </message>
    <message>
        <source>To the next problem</source>
        <translation>次の問題へ</translation>
    </message>
    <message>
        <source>%1 of %2 problems with a line</source>
        <translation>行の分かる問題 %1／%2</translation>
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
        <translation>%1行目・%2列目</translation>
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
        <translation>ファイルの値：%1</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>必要なもの：%1</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>この一覧をコピー</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>行を開く</translation>
    </message>
    <message numerus="yes">
        <source>The same in %n files</source>
        <translation>
            <numerusform>同じ問題 %nファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartsme::ProductivityPage</name>
    <message>
        <source>Go on to the questions</source>
        <translation>質問に進む</translation>
    </message>
</context>
<context>
    <name>smartsme::QuestionPage</name>
    <message>
        <source>All questions</source>
        <translation>すべての質問</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>分からない</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>“Don&apos;t know” is an answer too. It takes nothing away; the result becomes a range.</source>
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
        <source>Don&apos;t know  5</source>
        <translation>分からない  5</translation>
    </message>
    <message>
        <source>Does not apply  6</source>
        <translation>対象外  6</translation>
    </message>
    <message>
        <source>Question %1 of %2, all questions</source>
        <translation>%1問め／%2問&#x3000;すべての質問</translation>
    </message>
    <message>
        <source>Question %1 of %2, short form</source>
        <translation>%1問め／%2問&#x3000;短い質問</translation>
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
        <source>A note can be added once you choose an answer here.</source>
        <translation>メモは、ここで答えを選ぶと書けます。</translation>
    </message>
</context>
<context>
    <name>smartsme::QuestionPanel</name>
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
        <translation>答え %1 以上が裏づけられます。どの答えにするかは、ご自身で決めてください。</translation>
    </message>
    <message>
        <source>Read from words in the journal; please check.</source>
        <translation>仕訳の言葉から読み取りました。確かめてください。</translation>
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
        <translation>客先表示&#x3000;F11</translation>
    </message>
    <message>
        <source>Client view</source>
        <translation>客先表示</translation>
    </message>
    <message>
        <source>Larger text, without the menu. Esc goes back.</source>
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
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>smartsme::RatioTreeModel</name>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>This firm</source>
        <translation>自社</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>前年度</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 ＝ %2</translation>
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
        <translation>いまの姿・理由・はじめの3つ&#x3000;PDF・A4 1枚</translation>
    </message>
    <message>
        <source>Everything for the adviser</source>
        <translation>支援者用のすべて</translation>
    </message>
    <message>
        <source>All figures with live formulas and sources. Excel</source>
        <translation>根拠・関門・計画・前提&#x3000;直すと計算し直すExcel</translation>
    </message>
    <message>
        <source>Data for other programs</source>
        <translation>ほかのソフトに渡すデータ</translation>
    </message>
    <message>
        <source>The whole diagnosis with the ids of the tables. JSON</source>
        <translation>診断のすべて&#x3000;JSON</translation>
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
        <translation>社長に渡す1枚・PDF&#x3000;1／1</translation>
    </message>
    <message>
        <source>The owner&apos;s page, for comparison. The workbook opens in Excel.</source>
        <translation>参考：社長に渡す1枚（Excelは書き出してから開けます）</translation>
    </message>
    <message>
        <source>The owner&apos;s page, for comparison. The JSON file holds the same figures.</source>
        <translation>参考：社長に渡す1枚（JSONも同じ数字です）</translation>
    </message>
</context>
<context>
    <name>smartsme::ReviewCard</name>
    <message>
        <source>Proposed</source>
        <translation>おすすめ</translation>
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
        <translation>自社</translation>
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
        <translation>%1・あと%2項目</translation>
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
        <source>not computable yet</source>
        <translation>まだ計算できません</translation>
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
    <message>
        <source>Not taken, because another file chosen with it was refused.</source>
        <translation>一緒に選んだほかのファイルを読み込めないため、取り込んでいません。</translation>
    </message>
    <message>
        <source>Leave that file out or solve what is wrong with it; then all are taken together.</source>
        <translation>そのファイルを外すか直すと、まとめて取り込めます。</translation>
    </message>
    <message>
        <source>No journal of this case books on this in these months.</source>
        <translation>この案件の仕訳帳には、この期間にあたる仕訳がありません。</translation>
    </message>
    <message>
        <source>Check the name and the months; import the journal of the period.</source>
        <translation>名前と月を確かめるか、その期間の仕訳帳を取り込んでください。</translation>
    </message>
    <message>
        <source>The journal lines of this case file are damaged.</source>
        <translation>案件ファイルの仕訳の記録がこわれています。</translation>
    </message>
    <message>
        <source>Remove the import and read the file again.</source>
        <translation>取り込みを取り消して、ファイルを読み直してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%nファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>施策 %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartsme::StandingTab</name>
    <message>
        <source>Labour productivity per person</source>
        <translation>1人あたりの労働生産性</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>前年度</translation>
    </message>
    <message>
        <source>Labour productivity per person, year before</source>
        <translation>前年度の1人あたりの労働生産性</translation>
    </message>
    <message>
        <source>Labour productivity per hour</source>
        <translation>1時間あたりの労働生産性</translation>
    </message>
    <message>
        <source>Labour productivity per hour, year before</source>
        <translation>前年度の1時間あたりの労働生産性</translation>
    </message>
    <message>
        <source>How it is calculated</source>
        <translation>計算のしかた</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>年ごと</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>何からできているか</translation>
    </message>
    <message>
        <source>Other numbers beside published ones</source>
        <translation>ほかの数字と公表値</translation>
    </message>
    <message>
        <source>Choose a row: the panel says which table, why that one, and what does not compare.</source>
        <translation>行を選ぶと、どの表か、なぜその表か、比べるときの注意を右に出します。</translation>
    </message>
    <message>
        <source>Comparisons with published statistics</source>
        <translation>公表値との比較</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>いまの姿</translation>
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
        <source>Year before: %1</source>
        <translation>前の年：%1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1について</translation>
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
        <translation>数字を選ぶと、もとの科目とファイルが見えます。</translation>
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
        <translation>資料に書かれていません</translation>
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
</context>
<context>
    <name>smartsme::StartPage</name>
    <message>
        <source>SmartSME Navi</source>
        <translation>スマートSMEナビ</translation>
    </message>
    <message>
        <source>From the firm&apos;s numbers to its next step in IT</source>
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
    <name>smartsme::TrendsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: shows it in the picture above</source>
        <translation>%1：上の図に表示します</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>FY%1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>Value added per person, by definition</source>
        <translation>1人あたり付加価値額・計算のしかた別</translation>
    </message>
    <message>
        <source>Value added per hour, by definition</source>
        <translation>1時間あたり付加価値額・計算のしかた別</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>そのほかの数字</translation>
    </message>
    <message>
        <source>3-year mean</source>
        <translation>3年平均</translation>
    </message>
    <message>
        <source>Published mean</source>
        <translation>公表値の平均</translation>
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
        <translation>あと%1項目で%2に上がります</translation>
    </message>
    <message>
        <source>Some answers are “don&apos;t know”. With better answers it may be %1: %2</source>
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
        <translation>%1への関門&#x3000;%2／%3</translation>
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
        <translation>項目だけなら%1にあたります。ただし土台に足りないところがあります。</translation>
    </message>
    <message>
        <source>Ahead of the foundation</source>
        <translation>土台より先に進んでいること（飛び級）</translation>
    </message>
    <message>
        <source>A strength, and a risk while the foundation has gaps.</source>
        <translation>強みですが、土台が整うまではリスクにもなります。</translation>
    </message>
    <message>
        <source>The thresholds of the layers are settings of this program.</source>
        <translation>段を分ける値は、このソフトの設定です。</translation>
    </message>
    <message>
        <source>Tools in the same industry</source>
        <translation>同じ業種のITツールの利用状況</translation>
    </message>
    <message>
        <source>Share of firms that use them, % (%1). A disc: this firm uses it. A ring: it does not. Neither: not answered.</source>
        <translation>使う会社の割合 ％（%1年）　●は当社が使うもの、○は使っていないもの、印なしは回答がないもの</translation>
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
        <translation>保存せずに戻る</translation>
    </message>
    <message>
        <source>Keep these numbers</source>
        <translation>この数字を使う</translation>
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
        <source>Operating profit (yen)</source>
        <translation>営業利益（円）</translation>
    </message>
    <message>
        <source>Value added per person in a year</source>
        <translation>1人が1年に生む付加価値</translation>
    </message>
    <message>
        <source>Value added per hour</source>
        <translation>1時間あたりの付加価値</translation>
    </message>
    <message>
        <source>%1 (yen)</source>
        <translation>%1（円）</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write whole yen, for example 12,345,678.</source>
        <translation>「%1」は金額として読めません。12,345,678のように円で入れてください。</translation>
    </message>
    <message>
        <source>“%1” is no number of hours. Write for example 12,345.</source>
        <translation>「%1」は時間数として読めません。12,345のように入れてください。</translation>
    </message>
    <message>
        <source>“%1” is no number of people. Write for example 3 or 2.5.</source>
        <translation>「%1」は人数として読めません。3や2.5のように入れてください。</translation>
    </message>
</context>
<context>
    <name>smartsme::UsageBar</name>
    <message>
        <source>%1 %. This firm uses it.</source>
        <translation>%1％。自社は使っています。</translation>
    </message>
    <message>
        <source>%1 %. This firm does not use it.</source>
        <translation>%1％。自社は使っていません。</translation>
    </message>
    <message>
        <source>%1 %. Not answered.</source>
        <translation>%1％。回答がありません。</translation>
    </message>
</context>
<context>
    <name>smartsme::WageMonthsModel</name>
    <message>
        <source>below the minimum wage</source>
        <translation>最低賃金を下回る</translation>
    </message>
    <message>
        <source>mean of part-timers</source>
        <translation>パートの平均</translation>
    </message>
    <message>
        <source>lowest in the payroll</source>
        <translation>給与データで一番低い時給</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Minimum wage (yen)</source>
        <translation>最低賃金（円）</translation>
    </message>
    <message>
        <source>Minimum wage</source>
        <translation>最低賃金</translation>
    </message>
    <message>
        <source>Lowest pay class (yen)</source>
        <translation>一番低い時給（円）</translation>
    </message>
    <message>
        <source>Lowest pay class</source>
        <translation>一番低い時給</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比べたもの</translation>
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
    <name>smartsme::YearsTab</name>
    <message>
        <source>Put in other years</source>
        <translation>ほかの年のデータを入れる</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>ほかの数字</translation>
    </message>
    <message>
        <source>Figure shown by year</source>
        <translation>年ごとに表示する数字</translation>
    </message>
    <message>
        <source>Every figure by year</source>
        <translation>すべての数字を年ごとに</translation>
    </message>
    <message>
        <source>Names change the picture, numbers open their origin.</source>
        <translation>名前を選ぶと上の図に、数字を選ぶと出どころが出ます。</translation>
    </message>
    <message>
        <source>Amounts by year</source>
        <translation>年ごとの金額</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>まだ決算がありません。</translation>
    </message>
    <message>
        <source>Put in the books</source>
        <translation>帳簿のデータを入れる</translation>
    </message>
    <message>
        <source>The tables have no years of this figure for this class of firms.</source>
        <translation>この数字には、比べる区分の年度別の公表値がありません。</translation>
    </message>
    <message>
        <source>Mean of the published values of the same years: %1. %2</source>
        <translation>公表値の同じ3年の平均は%1です。%2</translation>
    </message>
    <message>
        <source>FY%1: %2</source>
        <translation>%1年度：%2</translation>
    </message>
    <message>
        <source>amounts in 1,000 yen</source>
        <translation>金額は千円</translation>
    </message>
    <message>
        <source>How to read the pictures</source>
        <translation>図の見かた</translation>
    </message>
    <message>
        <source>Bars are the years of this firm, the dark one is the year chosen above. A dash is the published value of the class in that year.</source>
        <translation>棒は自社の年ごとの数字です。濃い棒が、上で選んだ年です。横線はその年の公表値です。</translation>
    </message>
    <message>
        <source>A dashed outline is a year of fewer than twelve months or with months missing; nothing is stretched to a year. “—” is a year without the figure.</source>
        <translation>破線の枠は、12か月に満たない年か、月の欠けた年です。1年分には直していません。「—」は、その年の数字がないことを示します。</translation>
    </message>
    <message>
        <source>Choose a figure to see the accounts and files behind it.</source>
        <translation>数字を選ぶと、もとの科目とファイルが見えます。</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年ごと</translation>
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
        <translation>書き込み禁止を外すか、自分のフォルダーにコピーしてください。</translation>
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
        <translation>案件ファイルにアクセスできません。最後の変更は保存していません。</translation>
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
        <translation>この案件ファイルは新しいバージョンのスマートSMEナビで作られています。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>Install the current version of SmartSME to open it.</source>
        <translation>開くには、最新バージョンのスマートSMEナビを入れてください。</translation>
    </message>
    <message>
        <source>There is no room for the lines of this journal beside the case file.</source>
        <translation>案件ファイルのあるフォルダーに、この仕訳帳の行を置く空きがありません。</translation>
    </message>
    <message>
        <source>There is no change that can be taken back.</source>
        <translation>取り消せる変更がありません。</translation>
    </message>
    <message>
        <source>Only the last batch of files can be taken back, and what was changed after it.</source>
        <translation>取り消せるのは、最後にまとめて取り込んだ分と、そのあとの変更だけです。</translation>
    </message>
    <message>
        <source>A number in %1 is too large to be kept. Nothing was changed.</source>
        <translation>%1に、大きすぎて保存できない数字があります。案件は元のままです。</translation>
    </message>
    <message>
        <source>Check the digits of the amounts.</source>
        <translation>金額のけたを確かめてください。</translation>
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
        <translation>このパソコンのフォルダーにコピーして、コピーしたファイルを選んでください。</translation>
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
        <translation>持ち主に許可をもらうか、自分のフォルダーにコピーしてください。</translation>
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
        <translation>この欄は読み取れる長さを超えています。引用符（&quot;）が抜けているかもしれません。</translation>
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
        <translation>ここから始まる引用符（&quot;）が閉じられていません。</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>閉じる引用符（&quot;）</translation>
    </message>
    <message>
        <source>This row is longer than the program reads. A quotation mark may be missing.</source>
        <translation>この行は読み取れる長さを超えています。引用符（&quot;）が抜けているかもしれません。</translation>
    </message>
    <message>
        <source>This cell holds bytes that are not %1 text.</source>
        <translation>この欄に、%1の文字として読めないところがあります。</translation>
    </message>
    <message>
        <source>This is an archive inside an archive.</source>
        <translation>圧縮ファイルの中の圧縮ファイルです。</translation>
    </message>
    <message>
        <source>Unpack the outer archive and choose what is inside.</source>
        <translation>外側の圧縮ファイルを展開し、中のものを選んでください。</translation>
    </message>
    <message>
        <source>This is a ZIP archive of other files.</source>
        <translation>ほかのファイルをまとめたZIPファイルです。</translation>
    </message>
    <message>
        <source>Drop it on the window to read what is inside, or unpack it and choose the files.</source>
        <translation>ウィンドウにドラッグすると、中のファイルを読みます。展開してファイルを選んでもかまいません。</translation>
    </message>
    <message>
        <source>a document without sheets (OpenDocument)</source>
        <translation>表のない文書（OpenDocument）</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Wordの文書</translation>
    </message>
    <message>
        <source>a PowerPoint document</source>
        <translation>PowerPointの文書</translation>
    </message>
    <message>
        <source>a binary workbook (.xlsb); save it as .xlsx</source>
        <translation>バイナリのブック（.xlsb）。.xlsx で保存し直してください</translation>
    </message>
    <message>
        <source>at most %1 sheets</source>
        <translation>%1 シートまで</translation>
    </message>
    <message>
        <source>no sheet</source>
        <translation>シートがありません</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>%1 バイトより大きい</translation>
    </message>
    <message>
        <source>a record of the workbook that cannot be read</source>
        <translation>読めない記録</translation>
    </message>
    <message>
        <source>at most %1 texts</source>
        <translation>文字列は %1 個まで</translation>
    </message>
    <message>
        <source>text number %1, which the workbook does not hold</source>
        <translation>ブックにない文字列の番号 %1</translation>
    </message>
    <message>
        <source>row %1 after row %2</source>
        <translation>%2 行目の後に %1 行目</translation>
    </message>
    <message>
        <source>column %1 after column %2</source>
        <translation>%2 列目の後に %1 列目</translation>
    </message>
    <message>
        <source>This cell is longer than the program reads.</source>
        <translation>この欄は長すぎて読めません。</translation>
    </message>
    <message>
        <source>This row is longer than the program reads.</source>
        <translation>この行は長すぎて読めません。</translation>
    </message>
    <message>
        <source>not an archive</source>
        <translation>圧縮ファイルではありません</translation>
    </message>
    <message>
        <source>There is no file in this archive.</source>
        <translation>この圧縮ファイルの中にはファイルがありません。</translation>
    </message>
    <message>
        <source>Make the archive again, or choose the exported files themselves.</source>
        <translation>圧縮し直すか、書き出したファイルそのものを選んでください。</translation>
    </message>
    <message>
        <source>This file is damaged or not complete.</source>
        <translation>このファイルは壊れているか、途中で切れています。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again and choose the new file.</source>
        <translation>もとのソフトで開いて保存し直し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>This file is protected by a password.</source>
        <translation>このファイルにはパスワードがかかっています。</translation>
    </message>
    <message>
        <source>Open it with the password, save it without one and choose the new file.</source>
        <translation>パスワードを入れて開き、パスワードなしで保存し直したファイルを選んでください。</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than the program reads.</source>
        <translation>展開すると、読める大きさを超えます。</translation>
    </message>
    <message>
        <source>Export a shorter period, or save the table as CSV.</source>
        <translation>期間を短くして書き出すか、表をCSVで保存してください。</translation>
    </message>
    <message>
        <source>This file holds a document type declaration, which no workbook needs and which can do harm.</source>
        <translation>表計算のファイルには要らず、害になりうる宣言（DTD）が入っています。</translation>
    </message>
    <message>
        <source>Do not open it if you do not know where it comes from; otherwise save it again as a workbook.</source>
        <translation>どこから来たか分からないファイルは開かないでください。分かっていれば、表計算ソフトで保存し直してください。</translation>
    </message>
    <message>
        <source>The contents are nested deeper than the program reads.</source>
        <translation>中身の入れ子が深すぎて読めません。</translation>
    </message>
    <message>
        <source>Save the table as CSV and choose that file.</source>
        <translation>表をCSVで保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>%1 段まで</translation>
    </message>
    <message>
        <source>This file is not a table, so it cannot hold exported rows.</source>
        <translation>このファイルは表ではないので、書き出した行は入っていません。</translation>
    </message>
    <message>
        <source>not as many bytes as the archive says</source>
        <translation>圧縮ファイルに書かれた大きさと合いません</translation>
    </message>
    <message>
        <source>%1 bytes in the archive, more than %2 unpacked</source>
        <translation>圧縮 %1 バイト、展開すると %2 バイトより大きい</translation>
    </message>
    <message>
        <source>at most %1 times as many</source>
        <translation>%1 倍まで</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 個のファイル</translation>
    </message>
    <message>
        <source>at most %1 members</source>
        <translation>%1 個まで</translation>
    </message>
    <message>
        <source>two members “%1”</source>
        <translation>同じ名前「%1」が2つ</translation>
    </message>
    <message>
        <source>packed in way %1, which is not read</source>
        <translation>読めない圧縮方式（%1）</translation>
    </message>
    <message>
        <source>not JSON from here on</source>
        <translation>ここから先がJSONになっていません</translation>
    </message>
    <message>
        <source>at most %1 values beside the table</source>
        <translation>表のほかの値は %1 個まで</translation>
    </message>
    <message>
        <source>This JSON file holds no list of objects, so it has no rows.</source>
        <translation>このJSONファイルには、行にあたる並びがありません。</translation>
    </message>
    <message>
        <source>a list such as [{…}, {…}]</source>
        <translation>[{…}, {…}] のような並び</translation>
    </message>
    <message>
        <source>Export the data as CSV, or choose the file that holds the list.</source>
        <translation>CSVで書き出すか、一覧の入ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>This cell holds a formula, and its result was not saved with it.</source>
        <translation>このセルには数式だけがあり、計算した結果が保存されていません。</translation>
    </message>
    <message>
        <source>Open the file in Excel or LibreOffice, save it again and choose the new file.</source>
        <translation>ExcelかLibreOfficeで開いて保存し直し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>without the cells of sheet %1</source>
        <translation>シート %1 の中身がありません</translation>
    </message>
    <message>
        <source>the cells of another sheet as sheet %1</source>
        <translation>シート %1 が別のシートと同じ中身</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>year not stated</source>
        <translation>年の記載なし</translation>
    </message>
    <message>
        <source>FY%1</source>
        <translation>%1年度</translation>
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
    <message>
        <source>Folders lie in each other more deeply than the program follows.</source>
        <translation>フォルダの入れ子が深すぎて、たどれません。</translation>
    </message>
    <message>
        <source>Choose the inner folder itself.</source>
        <translation>中のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>This folder may not be opened by this user; none of its files are read.</source>
        <translation>このフォルダを開く許可がありません。中のファイルは読んでいません。</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or copy the files to a folder of your own.</source>
        <translation>持ち主に許可をもらうか、ファイルを自分のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>These are more files than are read at once; this one and all after it are left out.</source>
        <translation>一度に読めるより多いファイルです。このファイルから先は外しました。</translation>
    </message>
    <message>
        <source>Choose fewer files, or the folder of one year.</source>
        <translation>ファイルを減らすか、1年分のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1ファイル、%2</translation>
    </message>
    <message>
        <source>at most %1 files, %2</source>
        <translation>%1ファイル、%2まで</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Choose such a file itself if it is meant.</source>
        <translation>何もしなくてかまいません。必要なら、そのファイルをじかに選んでください。</translation>
    </message>
    <message>
        <source>Gross pay</source>
        <translation>総支給額</translation>
    </message>
    <message>
        <source>Officers&apos; pay</source>
        <translation>役員報酬</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>給料（従業員）</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>賞与</translation>
    </message>
    <message>
        <source>Commuting allowances</source>
        <translation>通勤手当</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>何もしなくてかまいません。</translation>
    </message>
    <message>
        <source>Choose “replace” if this file is the newer one, or keep the other one.</source>
        <translation>このファイルのほうが新しければ「置き換える」を、そうでなければもう一方を残すほうを選んでください。</translation>
    </message>
    <message>
        <source>Both hold the same amounts; one of them is enough.</source>
        <translation>どちらも金額は同じです。片方だけで足ります。</translation>
    </message>
    <message>
        <source>This file covers more months: %1 against %2.</source>
        <translation>このファイルのほうが多くの月を含みます（%1か月、もう一方は%2か月）。</translation>
    </message>
    <message>
        <source>The other one covers more months: %1 against %2.</source>
        <translation>もう一方のほうが多くの月を含みます（%1か月、こちらは%2か月）。</translation>
    </message>
    <message>
        <source>Keep both only if they are payrolls of different people, such as two shops.</source>
        <translation>両方を残すのは、店が別など、違う人たちの給与のときだけにしてください。</translation>
    </message>
    <message>
        <source>With both kept, the months they share are counted once.</source>
        <translation>両方を残しても、重なる月は1回だけ数えます。</translation>
    </message>
    <message>
        <source>Most amounts of the journal are 8 or 10 % higher: the journal contains consumption tax, the trial balance does not.</source>
        <translation>仕訳帳の金額の多くが8%か10%高くなっています。仕訳帳は税込、試算表は税抜のようです。</translation>
    </message>
    <message>
        <source>Most amounts of the trial balance are 8 or 10 % higher: the trial balance contains consumption tax, the journal does not.</source>
        <translation>試算表の金額の多くが8%か10%高くなっています。試算表は税込、仕訳帳は税抜のようです。</translation>
    </message>
    <message>
        <source>The journal lacks depreciation, inventories, taxes or accruals: it may have been exported without the closing entries.</source>
        <translation>仕訳帳に減価償却、棚卸し、税金、未払いなどが入っていません。決算整理の仕訳を含めずに書き出したのかもしれません。</translation>
    </message>
    <message>
        <source>The journal holds the opening balances as entries; the trial balance shows them apart.</source>
        <translation>仕訳帳には期首残高が仕訳として入っています。試算表では別に示されています。</translation>
    </message>
    <message>
        <source>Commuting allowances of %1 yen are not among the wages of the accounts; they usually stand in travel expenses, without consumption tax as %2 yen.</source>
        <translation>通勤手当 %1円は帳簿の給料に入っていません。ふつうは旅費交通費に、税抜の %2円で入っています。</translation>
    </message>
    <message>
        <source>The wages of the accounts contain the commuting allowances of %1 yen.</source>
        <translation>帳簿の給料には、通勤手当 %1円が入っています。</translation>
    </message>
    <message>
        <source>The accounts book pay in the month of the work, the payroll in the month of payment: one month later they agree.</source>
        <translation>帳簿は働いた月、給与データは支払った月で数えています。1か月ずらすと合います。</translation>
    </message>
    <message>
        <source>The accounts may book pay in the month of the work, the payroll in the month of payment. The payroll of the month after the year would tell.</source>
        <translation>帳簿は働いた月、給与データは支払った月で数えているのかもしれません。期末の翌月の給与データがあれば分かります。</translation>
    </message>
    <message>
        <source>The payroll has no officers; their pay may be in another file.</source>
        <translation>給与データに役員がいません。役員報酬は別のファイルかもしれません。</translation>
    </message>
    <message>
        <source>The payroll has no bonuses; the files of the bonus months may be missing.</source>
        <translation>給与データに賞与がありません。賞与のファイルが抜けているのかもしれません。</translation>
    </message>
    <message>
        <source>The difference is the part-time wages of the accounts; the payroll of the part-timers may be missing.</source>
        <translation>差は帳簿の雑給と同じ額です。パート・アルバイトの給与データが抜けているのかもしれません。</translation>
    </message>
    <message>
        <source>The accounts hold several kinds of personnel cost in one line.</source>
        <translation>帳簿では、いくつかの人件費が1つの科目にまとまっています。</translation>
    </message>
    <message>
        <source>One of the two may have been exported before later entries were made.</source>
        <translation>どちらかを書き出したあとに、仕訳が足されたのかもしれません。</translation>
    </message>
    <message>
        <source>Export both again on the same day, with the same period and the same setting for consumption tax. Where they cover the same months, the trial balance is used.</source>
        <translation>同じ日に、同じ期間・同じ消費税の設定で両方を書き出し直してください。同じ月については試算表を使います。</translation>
    </message>
    <message>
        <source>Statutory and other welfare expenses are not in a payroll and are not compared.</source>
        <translation>法定福利費と福利厚生費は給与データにないので、比べていません。</translation>
    </message>
    <message>
        <source>Check the reasons named. People and hours are taken from the payroll, personnel cost from the accounts.</source>
        <translation>示した理由を確かめてください。人数と時間は給与データから、人件費は帳簿から取ります。</translation>
    </message>
    <message>
        <source>The folder of imported tables could not be changed. What was there stays.</source>
        <translation>取り込んだ表のフォルダを変えられませんでした。前の内容はそのままです。</translation>
    </message>
    <message>
        <source>Check that you may write to the folder of the case file.</source>
        <translation>案件ファイルのフォルダーに書き込めるかを確かめてください。</translation>
    </message>
    <message>
        <source>An imported table is gone or was changed after its import. It is not used.</source>
        <translation>取り込んだ表がなくなったか、あとから変わっています。この表は使いません。</translation>
    </message>
    <message>
        <source>There is no imported table “%1”.</source>
        <translation>取り込んだ表「%1」はありません。</translation>
    </message>
    <message>
        <source>“smartsme-cli benchmarks” lists the tables.</source>
        <translation>smartsme-cli benchmarks で表の一覧が出ます。</translation>
    </message>
    <message>
        <source>a file name without folder</source>
        <translation>フォルダのないファイル名</translation>
    </message>
    <message>
        <source>This table has been imported before.</source>
        <translation>この表は、もう取り込んであります。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; it is used already.</source>
        <translation>もう使われています。何もしなくて大丈夫です。</translation>
    </message>
    <message>
        <source>Take this file instead</source>
        <translation>このファイルに置き換える</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>もう一方を残す</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方とも残す</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>このファイルを外す</translation>
    </message>
    <message>
        <source>Books without consumption tax</source>
        <translation>税抜の帳簿として読む</translation>
    </message>
    <message>
        <source>Books with consumption tax</source>
        <translation>税込の帳簿として読む</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>月を選ぶ</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>期間を選ぶ</translation>
    </message>
    <message>
        <source>Some books contain consumption tax and others do not; their amounts cannot be compared.</source>
        <translation>税込の帳簿と税抜の帳簿がまざっています。金額を比べられません。</translation>
    </message>
    <message>
        <source>Choose the same treatment for all files, or export them again with the same setting.</source>
        <translation>すべてのファイルを同じ扱いにするか、同じ設定で書き出し直してください。</translation>
    </message>
    <message>
        <source>The layout could not be written.</source>
        <translation>形式を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, and check that the disk is not full.</source>
        <translation>書き込めるフォルダを選び、ディスクの空きを確かめてください。</translation>
    </message>
    <message>
        <source>There is no layout of your own with this name.</source>
        <translation>その名前の自分の形式はありません。</translation>
    </message>
    <message>
        <source>“smartsme-cli layouts” lists the layouts.</source>
        <translation>「smartsme-cli layouts」で形式の一覧が出ます。</translation>
    </message>
    <message>
        <source>The journals lack %1.</source>
        <translation>仕訳帳に%1がありません。</translation>
    </message>
    <message>
        <source>The trial balances lack %1.</source>
        <translation>試算表に%1がありません。</translation>
    </message>
    <message>
        <source>The statements lack %1.</source>
        <translation>決算書に%1がありません。</translation>
    </message>
    <message>
        <source>The payrolls lack %1.</source>
        <translation>給与データに%1がありません。</translation>
    </message>
    <message>
        <source>Add the files of these months, or go on; the figures then say what they leave out.</source>
        <translation>この月のファイルを追加してください。そのまま進むと、数値には抜けている分が書き添えられます。</translation>
    </message>
    <message>
        <source>Closing, %1</source>
        <translation>期末（%1）</translation>
    </message>
    <message>
        <source>Opening, %1</source>
        <translation>期首（%1）</translation>
    </message>
    <message>
        <source>Export the earlier period again after its closing, or check the opening balances.</source>
        <translation>前の期間を決算のあとに書き出し直すか、期首残高を確かめてください。</translation>
    </message>
    <message>
        <source>The earlier file may have been exported before its last entries were made.</source>
        <translation>前の期間を書き出したあとに、仕訳が足されたのかもしれません。</translation>
    </message>
    <message>
        <source>Reading was stopped before this file; nothing was taken.</source>
        <translation>このファイルの前で読み込みを止めました。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Choose the files again to go on.</source>
        <translation>続けるときは、もう一度ファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 has exactly the same content; it is taken once.</source>
        <translation>%1と同じ内容です。1回だけ取り込みます。</translation>
    </message>
    <message>
        <source>%1, with exactly this content, is already in the case; it is not taken again.</source>
        <translation>同じ内容の%1がもう入っています。もう一度は取り込みません。</translation>
    </message>
    <message numerus="yes">
        <source>The period %1 of this file is also in %2, chosen with it, which has %n months.</source>
        <translation>
            <numerusform>このファイルの期間（%1）は、一緒に選んだ%2（%nか月分）にもあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The period %1 of this file is already in the case, in %2, which has %n months.</source>
        <translation>
            <numerusform>このファイルの期間（%1）は、取り込み済みの%2（%nか月分）にもあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of pay</source>
        <translation>給与の合計</translation>
    </message>
    <message>
        <source>Payroll data</source>
        <translation>給与データ</translation>
    </message>
    <message>
        <source>Personnel cost in the books</source>
        <translation>帳簿の人件費</translation>
    </message>
    <message>
        <source>Pay of %1: the payroll data add up to %2 yen, the personnel cost in the books to %3 yen, a difference of %4 yen.</source>
        <translation>%1の人件費：給与データの合計は%2円、帳簿の人件費は%3円です。差は%4円です。</translation>
    </message>
    <message>
        <source>Import the file once more.</source>
        <translation>ファイルをもう一度取り込んでください。</translation>
    </message>
    <message>
        <source>With tax: %1</source>
        <translation>税込：%1</translation>
    </message>
    <message>
        <source>Without tax: %1</source>
        <translation>税抜：%1</translation>
    </message>
    <message>
        <source>a file at least for %1</source>
        <translation>%1に当たるファイル（1つ以上）</translation>
    </message>
    <message>
        <source>There is no file in it that could be read.</source>
        <translation>この中に、読めるファイルがありません。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the exported files.</source>
        <translation>書き出したファイルが入っているフォルダを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden or temporary files were left out.</source>
        <translation>
            <numerusform>隠しファイルや一時ファイルを%n件、取り込みから外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Journal and trial balance of %1 differ in %n accounts, most in %2: %3 yen in the journal, %4 yen in the trial balance.</source>
        <translation>
            <numerusform>%1の仕訳と試算表は、%n科目の金額が合いません。いちばん違うのは%2で、仕訳では%3円、試算表では%4円です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the balance sheet do not open with the amount they closed with.</source>
        <translation>
            <numerusform>貸借対照表の%n行で、前の期末の残高と次の期首の残高が合いません。</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ in people or hours.</source>
        <translation>人数か労働時間が違います。</translation>
    </message>
    <message>
        <source>Only %1 has %2.</source>
        <translation>%2は、%1だけにあります。</translation>
    </message>
</context>
</TS>
