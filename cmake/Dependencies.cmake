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

# A library whose Debian package has no CMake package that works: its header and its file are enough.
macro(taiyaku_library target header name)
  string(TOUPPER ${name} taiyaku_name)
  find_path(${taiyaku_name}_INCLUDE_DIR ${header} REQUIRED)
  find_library(${taiyaku_name}_LIBRARY ${name} REQUIRED)
  if(NOT TARGET ${target})
    add_library(${target} UNKNOWN IMPORTED)
    set_target_properties(${target} PROPERTIES
      IMPORTED_LOCATION ${${taiyaku_name}_LIBRARY}
      INTERFACE_INCLUDE_DIRECTORIES ${${taiyaku_name}_INCLUDE_DIR})
  endif()
endmacro()

taiyaku_library(RE2::RE2 re2/re2.h re2)        # none in Debian 12
taiyaku_library(MeCab::MeCab mecab.h mecab)    # none at all
taiyaku_library(MD4C::MD4C md4c.h md4c)        # Debian 12's refers to a library that the package has not
taiyaku_library(xxHash::xxHash xxhash.h xxhash)  # pkg-config only
