# COSCOPE_SANITIZE: a list for -fsanitize, such as "address,undefined" or "thread".
set(COSCOPE_SANITIZE "" CACHE STRING "Sanitizers to build with")
if(COSCOPE_SANITIZE)
    add_compile_options(-fsanitize=${COSCOPE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${COSCOPE_SANITIZE})
endif()
