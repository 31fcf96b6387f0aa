# One install tree, which starts from any folder: every package is made from it. `calends_installed` builds what is in it.
include(GNUInstallDirs)
include(CalendsMetainfo)

# Desktop file, catalogue entry and windows have one name, see ApplicationId in app/calends.
set(CALENDS_APPLICATION_ID "org.calends.Calends")
set(CALENDS_SCREENSHOTS "" CACHE STRING "Addresses of published pictures for the software catalogue, separated by ;")

# The day of the commit that is built, so that the same commit gives the same files.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    string(TIMESTAMP CALENDS_RELEASE_DATE "%Y-%m-%d" UTC)
else()
    execute_process(COMMAND git -C "${CMAKE_SOURCE_DIR}" log -1 --format=%cd --date=format-local:%Y-%m-%d
        OUTPUT_VARIABLE CALENDS_RELEASE_DATE OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(NOT CALENDS_RELEASE_DATE)
        string(TIMESTAMP CALENDS_RELEASE_DATE "%Y-%m-%d" UTC)
    endif()
endif()

set(share "${CMAKE_SOURCE_DIR}/packaging/share")
set(made "${CMAKE_BINARY_DIR}/share")
foreach(file package.env calends.yml calends.desktop calends.1 calends-sandbox.1)
    configure_file("${share}/${file}.in" "${made}/${file}" @ONLY)
endforeach()
calends_metainfo("${made}/calends.metainfo.xml")

add_executable(calends-drawicon EXCLUDE_FROM_ALL "${CMAKE_SOURCE_DIR}/packaging/icons/drawicon.cpp")
target_link_libraries(calends-drawicon PRIVATE calends_options Qt6::Gui Qt6::Svg)
set(sizes 16 24 32 48 64 128 256 512)
list(TRANSFORM sizes REPLACE "(.+)" "${made}/icons/\\1.png" OUTPUT_VARIABLE pictures)
add_custom_command(OUTPUT ${pictures}
    COMMAND calends-drawicon "${share}/calends.svg" "${made}/icons" ${sizes}
    DEPENDS calends-drawicon "${share}/calends.svg"
    COMMENT "Icon in every size"
    VERBATIM)
add_custom_target(calends_icons DEPENDS ${pictures})
add_custom_target(calends_installed)
add_dependencies(calends_installed calends calends-sandbox calends_icons)

install(TARGETS calends calends-sandbox RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" BUNDLE DESTINATION .)
if(UNIX AND NOT APPLE)
    install(FILES "${made}/calends.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications"
        RENAME "${CALENDS_APPLICATION_ID}.desktop")
    install(FILES "${made}/calends.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo"
        RENAME "${CALENDS_APPLICATION_ID}.metainfo.xml")
    install(FILES "${made}/calends.1" "${made}/calends-sandbox.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
    install(FILES "${share}/calends.svg" DESTINATION "${icons}/scalable/apps")
    foreach(size IN LISTS sizes)
        install(FILES "${made}/icons/${size}.png" DESTINATION "${icons}/${size}x${size}/apps" RENAME calends.png)
    endforeach()
    set(bash "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
    install(FILES "${share}/calends.bash" DESTINATION "${bash}" RENAME calends)
    # bash looks for a file with the name of what is completed.
    install(FILES "${share}/calends.bash" DESTINATION "${bash}" RENAME calends-sandbox)
    install(FILES "${share}/calends.zsh" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions" RENAME _calends)
    install(FILES "${share}/calends.fish" "${share}/calends-sandbox.fish"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
endif()

include(CalendsForeign)
