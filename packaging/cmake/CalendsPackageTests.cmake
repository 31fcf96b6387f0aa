# Install tests of the finished packages, label packages. They need root, mounts and minutes, so they are there only where
# `packaging/dev package --test` asks for them, one after the other: a start is timed in them.
option(CALENDS_PACKAGE_TESTS "Tests that install build/packages into fresh roots" OFF)
if(NOT CALENDS_PACKAGE_TESTS)
    return()
endif()
foreach(kind deb portable rpm)
    add_test(NAME packages_${kind} COMMAND "${CMAKE_SOURCE_DIR}/packaging/package/test" ${kind} "${CMAKE_BINARY_DIR}"
        "${CMAKE_SOURCE_DIR}/build/packages" "${CMAKE_SOURCE_DIR}/build/package-older")
    set_tests_properties(packages_${kind} PROPERTIES LABELS packages TIMEOUT 1200 RUN_SERIAL ON SKIP_RETURN_CODE 77)
endforeach()
