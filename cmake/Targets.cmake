# Compiler settings shared by all targets, and how a folder becomes a library.
add_library(taiyaku_settings INTERFACE)
target_compile_options(taiyaku_settings INTERFACE
  $<BUILD_INTERFACE:-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor>
  # g++ 12 sees overlaps and overflows in inlined std::string and std::vector code that are not there
  # (GCC bugs 105651, 105329).
  $<$<CXX_COMPILER_ID:GNU>:$<BUILD_INTERFACE:-Wno-restrict;-Wno-stringop-overflow;-Wno-array-bounds>>
  # What another file of the group calls so is not shadowed.
  $<$<BOOL:${TAIYAKU_UNITY}>:$<BUILD_INTERFACE:-Wno-shadow>>
  $<$<BOOL:${TAIYAKU_WERROR}>:$<BUILD_INTERFACE:-Werror>>)
if(TAIYAKU_SANITIZE)
  # Keep going would hide the first fault behind its consequences.
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(TAIYAKU_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL Clang)
  # std::array's deduction guide folds over every element; long lists are hashed while compiling.
  add_compile_options(-fbracket-depth=1024 -fconstexpr-steps=50000000)
endif()

# Half of a file's compilation is reading the standard library. Not with ccache, which does not keep what was compiled so. What a file forgets
# to include, the linter finds (forgotten_headers.py).
string(FIND "${CMAKE_CXX_COMPILER_LAUNCHER}" ccache ccache)
if(ccache EQUAL -1)
  set(TAIYAKU_PRECOMPILE ON)
endif()
function(taiyaku_precompile target)
  if(TAIYAKU_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE <algorithm> <array> <cmath> <cstdint> <functional> <map> <memory> <optional> <span> <string>
      <string_view> <unordered_map> <utility> <vector> ${ARGN})
  endif()
endfunction()

# Most of the time of clang and of clang-tidy goes into the same headers, for every file again: several files as one take a third of it.
# Which of them agree with each other is found out again whenever one changes, so this is not for who edits.
option(TAIYAKU_UNITY "Compile several source files as one" OFF)
set(TAIYAKU_UNITY_SIZE 10 CACHE STRING "So many of them")
if(TAIYAKU_UNITY)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
endif()
function(taiyaku_unite target)
  if(NOT TAIYAKU_UNITY)
    return()
  endif()
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${ARGN} ${CMAKE_SOURCE_DIR}/cmake/unity_groups.py)
  execute_process(
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/cmake/unity_groups.py ${TAIYAKU_UNITY_SIZE} ${CMAKE_SOURCE_DIR} ${ARGN}
    OUTPUT_VARIABLE groups COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "[0-9]+ [^\n]+" groups "${groups}")
  foreach(line ${groups})
    string(REGEX MATCH "^([0-9]+) (.*)$" line ${line})
    set_source_files_properties(${CMAKE_MATCH_2} PROPERTIES UNITY_GROUP ${CMAKE_MATCH_1})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# taiyaku_library(folder PUBLIC libraries… PRIVATE libraries…): all .cc files of the folder.
# Names of other folders stand for their libraries.
function(taiyaku_library folder)
  cmake_parse_arguments(ARG "" "" "PUBLIC;PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cc)
  add_library(taiyaku_${folder} STATIC ${sources})
  add_library(taiyaku::${folder} ALIAS taiyaku_${folder})
  set_target_properties(taiyaku_${folder} PROPERTIES EXPORT_NAME ${folder} POSITION_INDEPENDENT_CODE ON)
  target_include_directories(taiyaku_${folder} PUBLIC
    $<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/taiyaku>)
  target_compile_features(taiyaku_${folder} PUBLIC cxx_std_20)
  list(TRANSFORM ARG_PUBLIC REPLACE "^(segment|lexicon|align|score|io)$" "taiyaku_\\1")
  target_link_libraries(taiyaku_${folder} PUBLIC ${ARG_PUBLIC}
    PRIVATE $<BUILD_INTERFACE:taiyaku_settings> ${ARG_PRIVATE})
  taiyaku_precompile(taiyaku_${folder})
  taiyaku_unite(taiyaku_${folder} ${sources})
endfunction()
