# One interface target that every target of ours links privately: warnings, defines, sanitizers.
add_library(flow_warnings INTERFACE)
target_compile_definitions(flow_warnings INTERFACE
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    FLOWFORM_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(flow_warnings INTERFACE -Wall -Wextra -Wshadow -Wconversion -Wno-sign-conversion)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        # A false alarm in the standard library's std::string at -O3 (GCC bug 105651, fixed in 13).
        target_compile_options(flow_warnings INTERFACE -Wno-restrict)
    endif()
    if(FLOWFORM_WARNINGS_AS_ERRORS)
        target_compile_options(flow_warnings INTERFACE -Werror)
    endif()
elseif(MSVC)
    target_compile_options(flow_warnings INTERFACE /W4 /permissive- /utf-8)
    if(FLOWFORM_WARNINGS_AS_ERRORS)
        target_compile_options(flow_warnings INTERFACE /WX)
    endif()
endif()

if(FLOWFORM_SANITIZE STREQUAL "address")
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
elseif(FLOWFORM_SANITIZE STREQUAL "thread")
    add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
    add_link_options(-fsanitize=thread)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()
