# SPDX-License-Identifier: GPL-3.0-or-later
# cpack -G TGZ | DEB | NSIS. NSIS is for the Windows cross build; its texts are Japanese first.
set(CPACK_PACKAGE_NAME smartsme)
set(CPACK_PACKAGE_VENDOR "SmartSME")
set(CPACK_PACKAGE_CONTACT "SmartSME maintainers <smartsme@example.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Labour productivity, IT-adoption triangle and rollout plan for small firms")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR TGZ)
# The three packages that no linker sees.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n, fonts-morisawa-bizud-gothic | fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_NSIS_DISPLAY_NAME "スマートSMEナビ")
set(CPACK_NSIS_MODIFY_PATH OFF)
set(CPACK_NSIS_CREATE_ICONS_EXTRA "CreateShortCut '$SMPROGRAMS\\\\$STARTMENU_FOLDER\\\\スマートSMEナビ.lnk' '$INSTDIR\\\\bin\\\\smartsme.exe'")
set(CPACK_NSIS_DELETE_ICONS_EXTRA "Delete '$SMPROGRAMS\\\\$MUI_TEMP\\\\スマートSMEナビ.lnk'")
install(FILES ${CMAKE_SOURCE_DIR}/installer/smartsme.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
include(CPack)
