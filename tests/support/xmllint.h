// XML held against a schema or DTD by an independent program.
#ifndef TAIYAKU_TESTS_SUPPORT_XMLLINT_H_
#define TAIYAKU_TESTS_SUPPORT_XMLLINT_H_

#include <cstdlib>
#include <string>

#include "tests/support/program.h"

namespace taiyaku::testing {

/// xmllint's exit status on `xml` with further arguments; -1 when the machine has none.
inline int xmllint(const std::string& xml, const std::string& arguments) {
  if (std::system("command -v xmllint >/dev/null 2>&1") != 0) return -1;
  const TemporaryDirectory directory;
  const std::string path = directory.file("written.xml", xml);
  return std::system(("xmllint --nonet --noout --huge " + arguments + " '" + path + "'").c_str());
}

}  // namespace taiyaku::testing

#endif  // TAIYAKU_TESTS_SUPPORT_XMLLINT_H_
