# The program, its lexicon, and a CMake package: find_package(taiyaku) gives taiyaku::segment … taiyaku::io.
include(CMakePackageConfigHelpers)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)  # tests need not be built to install
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME program)  # all but the lexicon: see Package.cmake
set(folders segment lexicon align score io)
list(TRANSFORM folders PREPEND taiyaku_ OUTPUT_VARIABLE libraries)

install(TARGETS taiyaku RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${CMAKE_BINARY_DIR}/help/taiyaku.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${CMAKE_BINARY_DIR}/help/taiyaku DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${CMAKE_BINARY_DIR}/help/_taiyaku DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${CMAKE_BINARY_DIR}/help/taiyaku.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${CMAKE_BINARY_DIR}/taiyaku.lexicon DESTINATION ${CMAKE_INSTALL_DATADIR}/taiyaku COMPONENT lexicon)
install(TARGETS ${libraries} EXPORT taiyaku ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
foreach(folder ${folders})
  install(DIRECTORY ${folder} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/taiyaku FILES_MATCHING PATTERN "*.h")
endforeach()

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/taiyaku)
install(EXPORT taiyaku NAMESPACE taiyaku:: FILE taiyakuTargets.cmake DESTINATION ${package_dir})
configure_package_config_file(cmake/taiyakuConfig.cmake.in ${CMAKE_BINARY_DIR}/taiyakuConfig.cmake
  INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${CMAKE_BINARY_DIR}/taiyakuConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/taiyakuConfig.cmake ${CMAKE_BINARY_DIR}/taiyakuConfigVersion.cmake
  cmake/Dependencies.cmake DESTINATION ${package_dir})

include(Package)
