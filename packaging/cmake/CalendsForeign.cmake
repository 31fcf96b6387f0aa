# Windows (NSIS) and macOS (DragNDrop). Configuration only: nothing here has been built, since there is no Qt for either
# among Debian's packages. The packages for Linux are made by packaging/package from the same install tree.
set(CPACK_PACKAGE_NAME "Calends")
set(CPACK_PACKAGE_VENDOR "The Calends authors")
set(CPACK_PACKAGE_VERSION "${calends_version}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Calends")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_EXECUTABLES calends Calends)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_DISPLAY_NAME "Calends ${calends_version}")
    set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\calends.exe")
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MODIFY_PATH OFF)
    # calends:// links, for everybody of the machine as the program is.
    set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
        WriteRegStr SHCTX 'Software\Classes\calends' '' 'URL:Calends'
        WriteRegStr SHCTX 'Software\Classes\calends' 'URL Protocol' ''
        WriteRegStr SHCTX 'Software\Classes\calends\shell\open\command' '' '"$INSTDIR\bin\calends.exe" "%1"'
    ]])
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
        DeleteRegKey SHCTX 'Software\Classes\calends'
    ]])
    set_target_properties(calends PROPERTIES WIN32_EXECUTABLE ON)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set_target_properties(calends PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST "${CMAKE_SOURCE_DIR}/packaging/macos/Info.plist.in"
        MACOSX_BUNDLE_GUI_IDENTIFIER "${CALENDS_APPLICATION_ID}"
        MACOSX_BUNDLE_BUNDLE_NAME "Calends"
        MACOSX_BUNDLE_SHORT_VERSION_STRING "${calends_version}"
        MACOSX_BUNDLE_BUNDLE_VERSION "${calends_version}")
    # The console looks for the sample server beside itself.
    install(PROGRAMS "$<TARGET_FILE:calends-sandbox>" DESTINATION "calends.app/Contents/MacOS")
else()
    return()
endif()

# Qt and its plugins beside the program; Qt's own deploying script knows which.
qt_generate_deploy_app_script(TARGET calends FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy}")
include(CPack)
