# The 16 px line icons Calends uses, compiled in from the installed package breeze-icon-theme
# (KDE Breeze icons, copyright KDE e.V. and contributors, LGPL-3.0-or-later; its text is installed as
# /usr/share/doc/breeze-icon-theme/copyright). None of them is kept in this tree.
set(CALENDS_ICON_THEME "/usr/share/icons/breeze" CACHE PATH "Folder of the installed Breeze icon theme")
set(calends_icons
    search=actions/16/search
    clear=actions/16/dialog-close
    copy=actions/16/edit-copy
    lock=actions/16/lock
    refresh=actions/16/view-refresh
    warning=status/16/data-warning
    information=actions/16/documentinfo
    check=actions/16/checkmark
    cross=actions/16/dialog-close
    offline=actions/16/network-disconnect
    connect=actions/16/network-connect
    explore=actions/16/compass
    import=actions/16/document-import
    chevron-down=actions/16/go-down
    chevron-right=actions/16/go-next
    chevron-up=actions/16/go-up
    calendar=actions/16/view-calendar
    clock=actions/16/clock
    list=actions/16/view-list-details
    people=actions/16/group
    account=actions/16/user
    key=mimetypes/16/application-pgp-keys
    add=actions/16/list-add
    request=actions/16/code-context
    hidden=actions/16/view-hidden
    minus=actions/16/list-remove
    pin=actions/16/pin
    window=actions/16/window-new
    dock=actions/16/view-right-new
    chevron-left=actions/16/go-previous
    link=actions/16/edit-link
    bookmark=actions/16/bookmark-new)

function(calends_add_icons target)
    set(files)
    foreach(entry IN LISTS calends_icons)
        string(REPLACE "=" ";" pair "${entry}")
        list(GET pair 0 name)
        list(GET pair 1 path)
        get_filename_component(file "${CALENDS_ICON_THEME}/${path}.svg" REALPATH)
        if(NOT EXISTS "${file}")
            message(FATAL_ERROR "Icon ${path} is missing: install breeze-icon-theme or set CALENDS_ICON_THEME")
        endif()
        configure_file("${file}" "${CMAKE_CURRENT_BINARY_DIR}/icons/${name}.svg" COPYONLY)
        set(copy "${CMAKE_CURRENT_BINARY_DIR}/icons/${name}.svg")
        set_source_files_properties("${copy}" PROPERTIES QT_RESOURCE_ALIAS "${name}.svg")
        list(APPEND files "${copy}")
    endforeach()
    # Of the first format: without the time of each file.
    qt_add_resources(${target} icons PREFIX "/calends/icons" FILES ${files} OPTIONS --format-version 1)
endfunction()
