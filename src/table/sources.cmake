# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  byte_stream.cpp byte_stream.h
  cp932_table.inc
  data_table.cpp data_table.h
  row_reader.cpp row_reader.h
  separators.h
  sha256.cpp sha256.h
  text_encoding.cpp text_encoding.h)
