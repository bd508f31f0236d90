# The compile flags of our own code live on one interface target; third-party headers come in as SYSTEM.
add_library(coscope_warnings INTERFACE)
add_library(Coscope::warnings ALIAS coscope_warnings)

target_compile_features(coscope_warnings INTERFACE cxx_std_20)
target_compile_definitions(coscope_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# -Wnull-dereference: in optimized builds g++ 12 takes every QPointer that it inlines for null.
target_compile_options(coscope_warnings INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:
        -Wall -Wextra -Wpedantic -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
        -Wcast-align -Wunused $<$<CONFIG:Debug>:-Wnull-dereference> -Wimplicit-fallthrough -Wextra-semi -Wshadow
        -Wno-missing-field-initializers>   # designated initializers name what they set; the rest is value-initialized
    $<$<CXX_COMPILER_ID:MSVC>:/W4 /permissive- /utf-8>)
if(COSCOPE_WERROR)
    target_compile_options(coscope_warnings INTERFACE
        $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Werror>
        $<$<CXX_COMPILER_ID:MSVC>:/WX>)
endif()
