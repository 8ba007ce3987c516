#include "align/parameters.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>

namespace taiyaku {
namespace {

struct Fitted {
  std::string_view name;
  double value;
};

#include "align/fitted_parameters.inc"

#define TAIYAKU_PARAMETER(name) #name, [](AlignerParameters & p) -> double& { return p.name; }

constexpr FittedParameter kParameters[] = {
    {TAIYAKU_PARAMETER(linked_share), 0.2, 0.95},
    {TAIYAKU_PARAMETER(lexical_weight), 0.1, 2},
    {TAIYAKU_PARAMETER(length_weight), 0.1, 3},
    {TAIYAKU_PARAMETER(quotation_weight), 0, 4},
    {TAIYAKU_PARAMETER(match_constant), -5, 8},
    {TAIYAKU_PARAMETER(word_cap), 1, 8},
    {TAIYAKU_PARAMETER(background_words), 0, 30},
    {TAIYAKU_PARAMETER(background_strength), 1, 20000},
    {TAIYAKU_PARAMETER(length_variance), 1, 30},
    {TAIYAKU_PARAMETER(length_freedom), 1, 50},
    {TAIYAKU_PARAMETER(null_rate), 0.002, 0.3},
    {TAIYAKU_PARAMETER(null_continues), 0.02, 0.9},
    {TAIYAKU_PARAMETER(merge_rate), 0.002, 0.3},
    {TAIYAKU_PARAMETER(merge_decay), 0.01, 0.9},
    {TAIYAKU_PARAMETER(rates_prior), 0.5, 100},
    {TAIYAKU_PARAMETER(null_gain), 0, 0.6},
};

#undef TAIYAKU_PARAMETER

constexpr double fitted_value(std::string_view name) {
  for (const Fitted& fitted : kFitted) {
    if (fitted.name == name) return fitted.value;
  }
  return std::numeric_limits<double>::quiet_NaN();
}

// A parameter without a value in the file, or out of its range, must not go unnoticed.
static_assert(std::all_of(std::begin(kParameters), std::end(kParameters),
                          [](const FittedParameter& parameter) {
                            const double value = fitted_value(parameter.name);
                            return parameter.low <= value && value <= parameter.high;
                          }));

}  // namespace

AlignerParameters::AlignerParameters() {
  for (const FittedParameter& parameter : kParameters) {
    parameter.of(*this) = fitted_value(parameter.name);
  }
}

std::span<const FittedParameter> fitted_parameters() { return kParameters; }

}  // namespace taiyaku
