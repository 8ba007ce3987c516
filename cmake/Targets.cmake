# Compiler settings shared by all targets, and how a folder becomes a library.
add_library(taiyaku_settings INTERFACE)
target_compile_options(taiyaku_settings INTERFACE
  $<BUILD_INTERFACE:-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor>
  # g++ 12 sees overlaps and overflows in inlined std::string and std::vector code that are not there
  # (GCC bugs 105651, 105329).
  $<$<CXX_COMPILER_ID:GNU>:$<BUILD_INTERFACE:-Wno-restrict;-Wno-stringop-overflow;-Wno-array-bounds>>
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
  add_compile_options(-fbracket-depth=1024)  # std::array's deduction guide folds over every element
endif()

# Half of a file's compilation is reading the standard library. Not with ccache, which does not keep what was compiled so. A file that forgets
# to include a header does not compile there, nor for the linter.
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
endfunction()
