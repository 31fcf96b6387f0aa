# What release builds have that everyday ones do without, and the one version number.

# Only to try an upgrade: the same program under a lower number than the project's own.
set(CALENDS_VERSION "" CACHE STRING "Version that is built instead of the project's own")
if(CALENDS_VERSION)
    set(calends_version "${CALENDS_VERSION}")
else()
    set(calends_version "${PROJECT_VERSION}")
endif()

# calends_version(FILES…)  The sources, of the current folder, that say which version this is as CALENDS_VERSION. Only they
# are compiled anew when it changes.
function(calends_version)
    set_property(SOURCE ${ARGN} APPEND PROPERTY COMPILE_DEFINITIONS CALENDS_VERSION="${calends_version}")
endfunction()

set(calends_is_release OFF)
if(CMAKE_BUILD_TYPE MATCHES "^(Release|RelWithDebInfo|MinSizeRel)$" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    set(calends_is_release ON)
endif()

if(calends_is_release)
    # Files and libraries are named as seen from the root of the sources, so that any folder builds the same bytes.
    add_compile_options(
        "-ffile-prefix-map=${CMAKE_BINARY_DIR}=build" "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=."
        -fstack-protector-strong -fstack-clash-protection)
    if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
        add_compile_options(-fcf-protection)
    endif()
    add_compile_definitions(_FORTIFY_SOURCE=2)
    add_link_options(-Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,--build-id=sha1 -Wl,--as-needed)
endif()

# calends_program(NAME)  A program that is handed on: can be loaded anywhere.
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
function(calends_program name)
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
endfunction()
