# SPDX-License-Identifier: GPL-3.0-or-later
# One target holds every compiler flag; modules link it PRIVATE.
add_library(smartsme_flags INTERFACE)
target_compile_options(smartsme_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${SMARTSME_WERROR}>:-Werror>)
target_compile_definitions(smartsme_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS)
if(SMARTSME_ASAN)
  target_compile_options(smartsme_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(smartsme_flags INTERFACE -fsanitize=address,undefined)
endif()

# The readers and importers are instrumented too, else the fuzzer does not see where an input leads.
option(SMARTSME_FUZZ "Build the libFuzzer programs" OFF)
if(SMARTSME_FUZZ)
  target_compile_options(smartsme_flags INTERFACE -fsanitize=fuzzer-no-link -Wno-deprecated-declarations) # of libstdc++ by itself
endif()
