# Debian packages: see the Makefile, which installs them, and docs/ARCHITECTURE.md, which says why.
find_package(ICU 72 REQUIRED COMPONENTS i18n uc data)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
find_package(Boost 1.74 REQUIRED COMPONENTS program_options)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(tomlplusplus 3.3 REQUIRED)
find_package(Threads REQUIRED)
find_package(LibXml2 2.9 REQUIRED)
find_package(ZLIB 1.2 REQUIRED)
find_package(zstd 1.5 REQUIRED)

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
