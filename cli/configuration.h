// The configuration file: options that a project sets once for everybody (docs/FORMATS.md).
#ifndef TAIYAKU_CLI_CONFIGURATION_H_
#define TAIYAKU_CLI_CONFIGURATION_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "score/finding_filter.h"

namespace taiyaku::cli {

inline constexpr std::string_view kConfigurationName = ".taiyaku.toml";

/// One key with its value: of a switch "true" or "false", of a path as seen from here.
struct ConfiguredOption {
  std::string command;  ///< of a [table]; empty: of every command that has the option
  std::string name;
  std::vector<std::string> values;  ///< several only of options that may be given again
  std::string place;                ///< `path:line`
};

struct Configuration {
  std::string path;
  std::vector<ConfiguredOption> options;
  std::vector<Suppression> suppressions;

  /// What is said of a command's option: under the command's name, else for all; or null.
  const ConfiguredOption* find(std::string_view command, std::string_view name) const;
};

/// The nearest configuration file in the folder of `input` or one above it; for `-`, an empty name
/// and a file that is not there, from the working directory.
std::optional<std::string> find_configuration(const std::string& input);

/// Reads TOML. Keys are the options' names.
/// @throws Error `path:line: what, and what to do` for what is no TOML, for unknown keys and for
/// values that an option may not have.
Configuration read_configuration(const std::string& path);

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_CONFIGURATION_H_
