# Files that are compiled into the program: the rules, and the style and script of the HTML report.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/docs/RULES.md)
file(READ ${CMAKE_SOURCE_DIR}/docs/RULES.md rules_document)
configure_file(${CMAKE_SOURCE_DIR}/io/rules_document.cc.in ${CMAKE_BINARY_DIR}/io/rules_document.cc @ONLY)
target_sources(taiyaku_io PRIVATE ${CMAKE_BINARY_DIR}/io/rules_document.cc)
