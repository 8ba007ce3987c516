# Debian packages: see the Makefile, which installs them, and docs/ARCHITECTURE.md, which says why.
# Read again by taiyakuConfig.cmake, where a missing package is find_package(taiyaku)'s answer.
macro(taiyaku_requires)
  if("${CMAKE_FIND_PACKAGE_NAME}" STREQUAL "taiyaku")
    find_dependency(${ARGN})
  else()
    find_package(${ARGN} REQUIRED)
  endif()
endmacro()

taiyaku_requires(ICU 72 COMPONENTS i18n uc data)
taiyaku_requires(Eigen3 3.4 NO_MODULE)
taiyaku_requires(nlohmann_json 3.11)
taiyaku_requires(fmt 9)
taiyaku_requires(tomlplusplus 3.3)
taiyaku_requires(LibXml2 2.9)
taiyaku_requires(ZLIB 1.2)
taiyaku_requires(zstd 1.5)

# RE2's CMake package is not in Debian 12.
find_path(RE2_INCLUDE_DIR re2/re2.h REQUIRED)
find_library(RE2_LIBRARY re2 REQUIRED)
if(NOT TARGET RE2::RE2)
  add_library(RE2::RE2 UNKNOWN IMPORTED)
  set_target_properties(RE2::RE2 PROPERTIES
    IMPORTED_LOCATION ${RE2_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${RE2_INCLUDE_DIR})
endif()

# MeCab ships no CMake package.
find_path(MECAB_INCLUDE_DIR mecab.h REQUIRED)
find_library(MECAB_LIBRARY mecab REQUIRED)
if(NOT TARGET MeCab::MeCab)
  add_library(MeCab::MeCab UNKNOWN IMPORTED)
  set_target_properties(MeCab::MeCab PROPERTIES
    IMPORTED_LOCATION ${MECAB_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${MECAB_INCLUDE_DIR})
endif()

# md4c's CMake package in Debian 12 refers to a library that the package has not.
find_path(MD4C_INCLUDE_DIR md4c.h REQUIRED)
find_library(MD4C_LIBRARY md4c REQUIRED)
if(NOT TARGET MD4C::MD4C)
  add_library(MD4C::MD4C UNKNOWN IMPORTED)
  set_target_properties(MD4C::MD4C PROPERTIES
    IMPORTED_LOCATION ${MD4C_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${MD4C_INCLUDE_DIR})
endif()

# xxHash ships pkg-config only.
find_path(XXHASH_INCLUDE_DIR xxhash.h REQUIRED)
find_library(XXHASH_LIBRARY xxhash REQUIRED)
if(NOT TARGET xxHash::xxHash)
  add_library(xxHash::xxHash UNKNOWN IMPORTED)
  set_target_properties(xxHash::xxHash PROPERTIES
    IMPORTED_LOCATION ${XXHASH_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${XXHASH_INCLUDE_DIR})
endif()
