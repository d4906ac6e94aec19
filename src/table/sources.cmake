# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  archive.cpp archive.h
  biff.cpp biff.h
  byte_cursor.h
  byte_source.cpp byte_source.h
  byte_stream.cpp byte_stream.h
  compound_file.cpp compound_file.h
  container_limits.h
  container_problems.cpp container_problems.h
  cp932_table.inc
  data_table.cpp data_table.h
  delimited_rows.cpp delimited_rows.h
  input_file.cpp input_file.h
  json_rows.cpp json_rows.h
  json_tokens.cpp json_tokens.h
  number_format.cpp number_format.h
  ods_rows.cpp ods_rows.h
  ods_styles.cpp ods_styles.h
  package.cpp package.h
  read_ahead.cpp read_ahead.h
  row_reader.cpp row_reader.h row_source.h
  separators.h
  sha256.cpp sha256.h
  shared_strings.h
  sheet_rows.cpp sheet_rows.h
  text_encoding.cpp text_encoding.h
  xls_rows.cpp xls_rows.h
  xlsx_rows.cpp xlsx_rows.h
  xlsx_workbook.cpp xlsx_workbook.h
  xml_reader.cpp xml_reader.h
  zip_archive.cpp zip_archive.h)
