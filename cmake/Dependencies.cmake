# Debian packages: see the Makefile, which installs them, and docs/ARCHITECTURE.md, which says why.
find_package(ICU 72 REQUIRED COMPONENTS i18n uc data)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
find_package(Boost 1.74 REQUIRED COMPONENTS program_options)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(Threads REQUIRED)

# MeCab and marisa ship no CMake package.
find_path(MECAB_INCLUDE_DIR mecab.h REQUIRED)
find_library(MECAB_LIBRARY mecab REQUIRED)
find_path(MARISA_INCLUDE_DIR marisa.h REQUIRED)
find_library(MARISA_LIBRARY marisa REQUIRED)
foreach(library MeCab marisa)
  string(TOUPPER ${library} prefix)
  if(NOT TARGET ${library}::${library})
    add_library(${library}::${library} UNKNOWN IMPORTED)
    set_target_properties(${library}::${library} PROPERTIES
      IMPORTED_LOCATION ${${prefix}_LIBRARY}
      INTERFACE_INCLUDE_DIRECTORIES ${${prefix}_INCLUDE_DIR})
  endif()
endforeach()
