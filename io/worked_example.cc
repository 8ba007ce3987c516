#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "io/rules_document.h"

namespace taiyaku {

std::string_view worked_example(std::string_view rule) {
  const std::string heading = fmt::format("\n### {}: ", rule);
  const std::size_t found = kRulesDocument.find(heading);
  if (found == std::string_view::npos) return {};
  const std::size_t begin = kRulesDocument.find('\n', found + heading.size());
  std::string_view section = kRulesDocument.substr(begin + 1);
  section = section.substr(0, std::min(section.find("\n##"), section.size()));
  while (!section.empty() && section.front() == '\n') section.remove_prefix(1);
  while (!section.empty() && section.back() == '\n') section.remove_suffix(1);
  return section;
}

}  // namespace taiyaku
