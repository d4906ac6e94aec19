# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  byte_stream.cpp byte_stream.h
  cp932_table.inc
  data_table.cpp data_table.h
  delimited_rows.cpp delimited_rows.h
  row_reader.cpp row_reader.h row_source.h
  separators.h
  sha256.cpp sha256.h
  text_encoding.cpp text_encoding.h)
