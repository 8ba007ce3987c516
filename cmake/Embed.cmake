# Files that are compiled into the program: the rules, and the style and script of the HTML report.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
  ${CMAKE_SOURCE_DIR}/docs/RULES.md ${CMAKE_SOURCE_DIR}/io/report/report.css ${CMAKE_SOURCE_DIR}/io/report/report.js)
file(READ ${CMAKE_SOURCE_DIR}/docs/RULES.md rules_document)
file(READ ${CMAKE_SOURCE_DIR}/io/report/report.css report_style)
file(READ ${CMAKE_SOURCE_DIR}/io/report/report.js report_script)
file(SHA256 ${CMAKE_SOURCE_DIR}/io/report/report.js report_script_sha256)
foreach(name rules_document report_assets)
  configure_file(${CMAKE_SOURCE_DIR}/io/${name}.cc.in ${CMAKE_BINARY_DIR}/io/${name}.cc @ONLY)
  target_sources(taiyaku_io PRIVATE ${CMAKE_BINARY_DIR}/io/${name}.cc)
endforeach()
