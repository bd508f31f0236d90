# SPDX-License-Identifier: GPL-3.0-or-later
# What the sanitizers are told about libraries that are not ours. Sets coscope_sanitizer_environment for coscope_add_test.
set(coscope_sanitizer_environment)

if(COSCOPE_SANITIZE)
    set(folder ${CMAKE_CURRENT_LIST_DIR}/suppressions)
    set(coscope_sanitizer_environment
        "ASAN_OPTIONS=detect_stack_use_after_return=1"
        "LSAN_OPTIONS=suppressions=${folder}/lsan.txt:print_suppressions=0"
        "UBSAN_OPTIONS=print_stacktrace=1"
        "TSAN_OPTIONS=suppressions=${folder}/tsan.txt:ignore_noninstrumented_modules=1:die_after_fork=0:history_size=7")
endif()
