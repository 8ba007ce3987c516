# A Debian package: program, manual page, completions, libraries and headers. `make package`.
# The lexicon is not in it: it is made of other packages' data, and compiled when this one is installed.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME taiyaku)
set(CPACK_PACKAGE_CONTACT "taiyaku maintainers <maintainers@taiyaku.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL program)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "mecab-ipadic-utf8, edict, enamdict, iso-codes, wordnet-base, pocketsphinx-en-us")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libkkc-data")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
  "${CMAKE_SOURCE_DIR}/cmake/debian/postinst;${CMAKE_SOURCE_DIR}/cmake/debian/prerm")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
