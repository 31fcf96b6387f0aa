# calends_metainfo FILE  The entry for software catalogues, with a picture for each address in CALENDS_SCREENSHOTS. As a script, with
# -DFILE=… and the variables the template takes, it is what packaging/package/make tries addresses with.
function(calends_metainfo file)
    set(CALENDS_METAINFO_SCREENSHOTS "")
    foreach(address IN LISTS CALENDS_SCREENSHOTS)
        if(CALENDS_METAINFO_SCREENSHOTS STREQUAL "")
            set(kind " type=\"default\"")
        else()
            set(kind "")
        endif()
        string(REPLACE "&" "&amp;" address "${address}")
        string(APPEND CALENDS_METAINFO_SCREENSHOTS
            "    <screenshot${kind}>\n      <image type=\"source\">${address}</image>\n    </screenshot>\n")
    endforeach()
    if(CALENDS_METAINFO_SCREENSHOTS)
        set(CALENDS_METAINFO_SCREENSHOTS "  <screenshots>\n${CALENDS_METAINFO_SCREENSHOTS}  </screenshots>\n")
    endif()
    configure_file("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../share/calends.metainfo.xml.in" "${file}" @ONLY)
endfunction()

if(CMAKE_SCRIPT_MODE_FILE)
    calends_metainfo("${FILE}")
endif()
