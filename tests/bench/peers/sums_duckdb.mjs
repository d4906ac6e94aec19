// SPDX-License-Identifier: GPL-3.0-or-later
// account<TAB>debit<TAB>credit of a 25-column journal in UTF-8, by DuckDB. usage: node sums_duckdb.mjs FOLDER_WITH_node_modules FILE THREADS
import { createRequire } from 'node:module';
const [folder, file, threads] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(folder + '/')('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:', { threads })).connect();
const columns = Array.from({ length: 25 }, (_, i) => `'c${i + 1}': '${i === 8 || i === 14 ? 'BIGINT' : 'VARCHAR'}'`).join(', ');
const rows = await connection.runAndReadAll(`
  with pairs as materialized (
    select c5 as debited, c11 as credited, sum(c9) as debit, sum(c15) as credit
    from read_csv('${file}', header = false, delim = ',', quote = '"', escape = '"', auto_detect = false, columns = {${columns}}) group by 1, 2)
  select account, sum(debit)::bigint, sum(credit)::bigint
  from (select debited as account, debit, 0 as credit from pairs union all select credited, 0, credit from pairs) group by account`);
process.stdout.write(rows.getRowsJson().map((row) => row.join('\t')).join('\n') + '\n');
