# SPDX-License-Identifier: GPL-3.0-or-later
# Translations are compiled into the workflow library, so window and CLI carry the same ones.
# lupdate is given src and forms only: with the target's include paths it follows Boost's headers and does not come back. Without
# -I src it does not see that classes stand in a namespace, and their translations are not found at run time.
set(SMARTSME_TS ${CMAKE_SOURCE_DIR}/translations/smartsme_ja.ts ${CMAKE_SOURCE_DIR}/translations/smartsme_en.ts)
qt_add_lrelease(smartsme_workflow TS_FILES ${SMARTSME_TS} QM_FILES_OUTPUT_VARIABLE SMARTSME_QM)
qt_add_resources(smartsme_workflow smartsme_i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${SMARTSME_QM})
file(GLOB_RECURSE SMARTSME_TR CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/*.cpp ${CMAKE_SOURCE_DIR}/src/*.h ${CMAKE_SOURCE_DIR}/forms/*.ui)
add_custom_target(update_translations
  COMMAND Qt6::lupdate -I ${CMAKE_SOURCE_DIR}/src -no-obsolete -locations none ${SMARTSME_TR} -ts ${SMARTSME_TS} VERBATIM)
