# The one place that says how every target of the house is compiled and linked.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
# moc reads sources alone: it need not wait until the libraries of a target are built.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

set(CALENDS_SANITIZE "" CACHE STRING "Sanitizers for every target, as -fsanitize= takes them")

# A fresh checkout in another folder hits the cache only when paths are taken relative to that checkout and the
# working directory is left out of the hash.
find_program(CALENDS_CCACHE ccache)
if(CALENDS_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_NOHASHDIR=1
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" "${CALENDS_CCACHE}")
endif()

# Warnings, strict Qt definitions and sanitizers: the same for product, tools and tests.
add_library(calends_options INTERFACE)
target_compile_features(calends_options INTERFACE cxx_std_20)
target_include_directories(calends_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(calends_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
target_compile_definitions(calends_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CALENDS_VERSION="${PROJECT_VERSION}")
if(CALENDS_SANITIZE)
    target_compile_options(calends_options INTERFACE
        -fsanitize=${CALENDS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(calends_options INTERFACE -fsanitize=${CALENDS_SANITIZE})
endif()

# An archive takes undefined names without a word. So each library is linked once more, by itself, with what it says it
# links and nothing else, not even with what those link for themselves: a wrong arrow ends there. Sanitizers leave names
# open on purpose.
function(calends_check_arrows name)
    if(CALENDS_SANITIZE)
        return()
    endif()
    add_library(${name}_arrows SHARED $<TARGET_OBJECTS:${name}>)
    get_target_property(linked ${name} LINK_LIBRARIES)
    foreach(library IN LISTS linked)
        if(library MATCHES "^calends_" AND NOT library STREQUAL "calends_options")
            target_link_libraries(${name}_arrows PRIVATE ${library}_arrows)
        else()
            target_link_libraries(${name}_arrows PUBLIC ${library})
        endif()
    endforeach()
    target_link_options(${name}_arrows PRIVATE -Wl,--no-undefined)
    set_target_properties(${name}_arrows PROPERTIES AUTOMOC OFF LINKER_LANGUAGE CXX
        LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/arrows")
endfunction()

# calends_library(NAME SOURCES … [PUBLIC …] [PRIVATE …])
# One folder is one static library; what it may use is what it links.
function(calends_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC calends_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    calends_check_arrows(${name})
endfunction()

# tests_unit, tests_model …: build the tests of one label. calends_generated: everything the clang tools must find.
foreach(label unit model gui sandbox contract faults keychain bench)
    add_custom_target(tests_${label})
endforeach()
add_custom_target(calends_generated)

# calends_test(NAME SOURCES … LIBRARIES … LABELS … [KEYCHAIN] [TIMEOUT seconds])
# KEYCHAIN runs the test on a private D-Bus session with a real, unlocked Secret Service.
function(calends_test name)
    cmake_parse_arguments(ARG "KEYCHAIN" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE calends_options Qt6::Test ${ARG_LIBRARIES})
    target_compile_definitions(${name} PRIVATE
        CALENDS_SOURCE_DIR="${CMAKE_SOURCE_DIR}" CALENDS_SHARED_DIR="${CMAKE_SOURCE_DIR}/../shared")
    if(ARG_KEYCHAIN)
        add_test(NAME ${name} COMMAND "${CMAKE_SOURCE_DIR}/tests/with-keychain" $<TARGET_FILE:${name}>)
    else()
        add_test(NAME ${name} COMMAND ${name})
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    foreach(label IN LISTS ARG_LABELS)
        add_dependencies(tests_${label} ${name})
    endforeach()
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
