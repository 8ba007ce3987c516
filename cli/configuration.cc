#include "cli/configuration.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <filesystem>

#include "cli/command.h"
#include "cli/option_table.h"
#include "io/file.h"
#include "segment/error.h"

namespace taiyaku::cli {
namespace {

namespace fs = std::filesystem;

/// Reads the keys of one file, each with the line it stands on.
class ConfigurationReader {
 public:
  explicit ConfigurationReader(Configuration& configuration)
      : configuration_(configuration), folder_(fs::path(configuration.path).parent_path()) {}

  void read(const toml::table& file) {
    for (const auto& [key, value] : file) {
      const std::string_view name = key.str();
      if (name == "suppress") {
        read_suppressions(value);
      } else if (const toml::table* table = value.as_table()) {
        read_command(name, *table);
      } else {
        read_option("", name, value);
      }
    }
  }

 private:
  std::string place(const toml::node& node) const {
    return fmt::format("{}:{}", configuration_.path, node.source().begin.line);
  }
  template <typename... Words>
  [[noreturn]] void fail(const toml::node& node, fmt::format_string<Words...> message,
                         Words&&... words) const {
    throw Error(place(node) + ": " + fmt::format(message, std::forward<Words>(words)...));
  }

  void read_command(std::string_view command, const toml::table& table) {
    if (!find_command(command)) {
      fail(table, "no command '{}'; a table is named after a command, or [[suppress]]", command);
    }
    for (const auto& [key, value] : table) read_option(command, key.str(), value);
  }

  /// The row of a key that a file may set; of any command when `command` is empty.
  const Option& row(std::string_view command, std::string_view name, const toml::node& node) const {
    for (const Command& one : all_commands()) {
      if (!command.empty() && one.name != command) continue;
      const Option* option = find_option(one.name, name);
      if (option && option->scope == Scope::kSetting) return *option;
    }
    const std::string whose = command.empty() ? "" : fmt::format(" of {}", command);
    fail(node, "no setting '{}'{}; 'taiyaku config show{}{}' lists them", name, whose,
         command.empty() ? "" : " ", command);
  }

  void read_option(std::string_view command, std::string_view name, const toml::node& node) {
    const Option& option = row(command, name, node);
    ConfiguredOption configured{std::string(command), std::string(name), {}, place(node)};
    if (const toml::array* array = node.as_array(); array && option.repeats()) {
      for (const toml::node& item : *array) configured.values.push_back(value_of(option, item));
    } else {
      configured.values.push_back(value_of(option, node));
    }
    configuration_.options.push_back(std::move(configured));
  }

  std::string value_of(const Option& option, const toml::node& node) const {
    if (option.is_switch()) {
      if (const auto value = node.value_exact<bool>()) return *value ? "true" : "false";
      fail(node, "{} is on or off; write true or false, without quotes", option.name);
    }
    std::string value;
    if (const auto text = node.value_exact<std::string>(); text && !option.is_number()) {
      value = option.is_path() ? (folder_ / *text).lexically_normal().string() : *text;
    } else if (const auto whole = node.value_exact<std::int64_t>(); whole && option.is_number()) {
      value = fmt::format("{}", *whole);
    } else if (const auto real = node.value_exact<double>(); real && option.is_number()) {
      value = fmt::format("{}", *real);
    } else {
      fail(node, "{} is {}", option.name,
           option.is_number() ? "a number" : "a text; write it between quotes");
    }
    try {
      require_valid(option, value);
    } catch (const Error& error) {
      fail(node, "{}", error.what());
    }
    return value;
  }

  void read_suppressions(const toml::node& node) {
    const toml::array* array = node.as_array();
    if (!array || !array->is_array_of_tables())
      fail(node, "suppress is a list of tables; write [[suppress]] above each");
    for (const toml::node& item : *array) read_suppression(*item.as_table());
  }

  void read_suppression(const toml::table& table) {
    Suppression suppression;
    suppression.place = place(table);
    for (const auto& [key, value] : table) {
      const std::string_view name = key.str();
      if (name == "rule")
        suppression.rules = rules_of(value);
      else if (name == "words")
        suppression.words = text_of(name, value);
      else if (name == "passage")
        suppression.passage = text_of(name, value);
      else if (name != "reason")
        fail(value, "no key '{}' in [[suppress]]; use rule, words, passage and reason", name);
    }
    if (suppression.rules.empty() && suppression.words.empty() && suppression.passage.empty())
      fail(table, "suppresses everything; give a rule, a pattern of words or of the passage");
    configuration_.suppressions.push_back(std::move(suppression));
  }

  std::string text_of(std::string_view name, const toml::node& node) const {
    if (auto text = node.value_exact<std::string>()) return *std::move(text);
    fail(node, "{} is a text; write it between quotes", name);
  }

  std::vector<std::string> rules_of(const toml::node& node) const {
    std::vector<std::string> rules;
    if (const toml::array* array = node.as_array()) {
      for (const toml::node& item : *array) rules.push_back(text_of("rule", item));
    } else {
      rules.push_back(text_of("rule", node));
    }
    for (const std::string& rule : rules) {
      if (!is_rule_name(rule)) fail(node, "no rule '{}'; 'taiyaku rules' lists them", rule);
    }
    return rules;
  }

  Configuration& configuration_;
  fs::path folder_;
};

}  // namespace

const ConfiguredOption* Configuration::find(std::string_view command, std::string_view name) const {
  const ConfiguredOption* general = nullptr;
  for (const ConfiguredOption& option : options) {
    if (option.name != name) continue;
    if (option.command == command) return &option;
    if (option.command.empty()) general = &option;
  }
  return general;
}

std::optional<std::string> find_configuration(const std::string& input) {
  std::error_code error;
  fs::path folder = fs::current_path(error);
  if (!input.empty() && input != "-" && fs::exists(input, error)) {
    const fs::path file = fs::absolute(input, error);
    folder = fs::is_directory(file, error) ? file : file.parent_path();
  }
  folder = folder.lexically_normal();
  for (;;) {
    const fs::path candidate = folder / kConfigurationName;
    if (fs::is_regular_file(candidate, error)) return candidate.string();
    if (folder == folder.parent_path()) return std::nullopt;
    folder = folder.parent_path();
  }
}

Configuration read_configuration(const std::string& path) {
  Configuration configuration;
  configuration.path = path;
  const std::string text = read_file(path);
  try {
    ConfigurationReader(configuration).read(toml::parse(text, path));
  } catch (const toml::parse_error& error) {
    throw Error(
        fmt::format("{}:{}: is no TOML: {}", path, error.source().begin.line, error.description()));
  }
  return configuration;
}

}  // namespace taiyaku::cli
