# The one place that says how every target of the house is compiled and linked.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
# moc reads sources alone: it need not wait until the libraries of a target are built.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# What is handed on to others is hardened, and says nothing of the folder it was built in.
include(CalendsRelease)

set(CALENDS_SANITIZE "" CACHE STRING "Sanitizers for every target, as -fsanitize= takes them")

# What most sources include, read once instead of a thousand times: with clang a source takes a third of the time, with
# gcc about the same. The compiler cache cannot be shared then, so it is for machines that never build twice. Nobody debugs
# there either: without debug symbols a source takes 40 % less again. Sanitizers name functions then, not lines.
option(CALENDS_PRECOMPILE "Precompile the headers of Qt and the standard library, read sources together; no debug symbols" OFF)
if(CALENDS_PRECOMPILE)
    add_compile_options(-g0)
endif()

# A fresh checkout in another folder hits the cache only when paths are taken relative to that checkout and the
# working directory is left out of the hash.
find_program(CALENDS_CCACHE ccache)
if(CALENDS_CCACHE AND NOT CALENDS_PRECOMPILE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_NOHASHDIR=1
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" "${CALENDS_CCACHE}")
endif()

# Warnings, strict Qt definitions and sanitizers: the same for product, tools and tests.
add_library(calends_options INTERFACE)
target_compile_features(calends_options INTERFACE cxx_std_20)
target_include_directories(calends_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(calends_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Werror
    # What a source keeps to itself is before the eyes of the next ones where they are united.
    $<$<NOT:$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>>:-Wshadow>)
target_compile_definitions(calends_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CALENDS_SANITIZE)
    target_compile_options(calends_options INTERFACE
        -fsanitize=${CALENDS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(calends_options INTERFACE -fsanitize=${CALENDS_SANITIZE})
endif()

# With the definitions of Qt Core alone: a definition that one of the headers asks for must be the same in every target.
function(calends_precompile name)
    if(NOT CALENDS_PRECOMPILE)
        return()
    endif()
    if(NOT TARGET calends_precompiled)
        file(WRITE "${CMAKE_BINARY_DIR}/precompiled.cpp" "")
        add_library(calends_precompiled STATIC "${CMAKE_BINARY_DIR}/precompiled.cpp")
        target_link_libraries(calends_precompiled PRIVATE calends_options Qt6::Core)
        target_include_directories(calends_precompiled SYSTEM PRIVATE
            $<TARGET_PROPERTY:Qt6::Widgets,INTERFACE_INCLUDE_DIRECTORIES>
            $<TARGET_PROPERTY:Qt6::Gui,INTERFACE_INCLUDE_DIRECTORIES>
            $<TARGET_PROPERTY:Qt6::Network,INTERFACE_INCLUDE_DIRECTORIES>)
        target_precompile_headers(calends_precompiled PRIVATE
            <QtWidgets/QtWidgets> <QtNetwork/QtNetwork>
            <algorithm> <array> <chrono> <functional> <memory> <optional> <utility> <variant> <vector>)
        set_target_properties(calends_precompiled PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON)
    endif()
    target_precompile_headers(${name} REUSE_FROM calends_precompiled)
    # Where a target's own definitions forbid it, the headers are read as ever.
    set_target_properties(${name} PROPERTIES PCH_WARN_INVALID OFF)
endfunction()

# Eight sources of a folder are read as one there as well: what they include is read and instantiated once. Names of a
# source's own must differ within its folder then; Words, the translation context of a source, gets its name from the source.
function(calends_unite name)
    if(NOT CALENDS_PRECOMPILE)
        return()
    endif()
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8
        UNITY_BUILD_UNIQUE_ID CALENDS_UNITED_SOURCE
        UNITY_BUILD_CODE_BEFORE_INCLUDE
"#define CALENDS_UNITED_JOIN(name, source) name##source
#define CALENDS_UNITED_NAME(name, source) CALENDS_UNITED_JOIN(name, source)
#define Words CALENDS_UNITED_NAME(Words_, CALENDS_UNITED_SOURCE)"
        UNITY_BUILD_CODE_AFTER_INCLUDE
"#undef Words
#undef CALENDS_UNITED_NAME
#undef CALENDS_UNITED_JOIN")
endfunction()

# An archive takes undefined names without a word. So each library is linked once more, by itself, with what it says it
# links and nothing else, not even with what those link for themselves: a wrong arrow ends there. Sanitizers leave names
# open on purpose.
function(calends_check_arrows name)
    if(CALENDS_SANITIZE OR NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
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
    calends_precompile(${name})
    calends_unite(${name})
    calends_check_arrows(${name})
endfunction()

# tests_unit, tests_model …: build the tests of one label. calends_generated: everything the clang tools must find.
foreach(label unit model gui sandbox contract faults keychain bench)
    add_custom_target(tests_${label})
endforeach()
add_custom_target(calends_generated)

# The classes of a test are in its sources alone: moc is asked for those. AUTOMOC looks through every source and header, and
# compiles a file that is empty here; over two hundred programs that is minutes. Nothing is changed where a header has one.
function(calends_moc_sources name)
    get_target_property(sources ${name} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    foreach(source IN LISTS sources)
        string(REGEX REPLACE "\\.cpp$" ".h" header "${CMAKE_CURRENT_SOURCE_DIR}/${source}")
        if(EXISTS "${header}")
            file(STRINGS "${header}" class REGEX "Q_OBJECT|Q_GADGET|Q_NAMESPACE")
            if(class)
                return()
            endif()
        endif()
    endforeach()
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    set(made "")
    foreach(source IN LISTS sources)
        get_filename_component(base ${source} NAME_WE)
        file(STRINGS ${source} moc REGEX "^#include \"${base}\\.moc\"")
        if(moc)
            set(output "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${base}.moc")
            qt6_generate_moc(${source} "${output}" TARGET ${name})
            list(APPEND made "${output}")
        endif()
    endforeach()
    if(made)
        target_sources(${name} PRIVATE ${made})
        target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
        add_custom_target(${name}_moc DEPENDS ${made})
        add_dependencies(calends_generated ${name}_moc)
    endif()
endfunction()

# calends_test(NAME SOURCES … LIBRARIES … LABELS … [KEYCHAIN] [TIMEOUT seconds])
# KEYCHAIN runs the test on a private D-Bus session with a real, unlocked Secret Service.
function(calends_test name)
    cmake_parse_arguments(ARG "KEYCHAIN" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE calends_options Qt6::Test ${ARG_LIBRARIES})
    calends_moc_sources(${name})
    calends_precompile(${name})
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
