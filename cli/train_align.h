// The part of `taiyaku train` that fits the aligner.
#ifndef TAIYAKU_CLI_TRAIN_ALIGN_H_
#define TAIYAKU_CLI_TRAIN_ALIGN_H_

#include <string>

#include "cli/models.h"

namespace taiyaku::cli {

/// Fits the aligner's parameters to the cases in the command line's files and writes them to
/// --output. @throws Error when nothing can be read.
ExitStatus train_align(const CommandLine& line, const Arguments& arguments);

/// `// Written by: taiyaku train …`: the command that made a file of fitted numbers, without the
/// folders its files were in.
std::string provenance(const Arguments& arguments);

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_TRAIN_ALIGN_H_
