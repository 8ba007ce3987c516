// The text of docs/RULES.md, compiled in.
#ifndef TAIYAKU_CLI_RULES_DOCUMENT_H_
#define TAIYAKU_CLI_RULES_DOCUMENT_H_

#include <string_view>

namespace taiyaku::cli {

extern const std::string_view kRulesDocument;

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_RULES_DOCUMENT_H_
