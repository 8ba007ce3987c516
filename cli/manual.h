// The manual page, made from the tables of commands and options.
#ifndef TAIYAKU_CLI_MANUAL_H_
#define TAIYAKU_CLI_MANUAL_H_

#include <ostream>

namespace taiyaku::cli {

/// taiyaku(1) for man: roff with the macros of man(7).
void write_manual(std::ostream& out);

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_MANUAL_H_
