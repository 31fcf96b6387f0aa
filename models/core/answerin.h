// The described part of a value: what its answer holds, of which a filter asks and an export writes every
// member.
#pragma once

#include <type_traits>
#include <utility>

#include "models/core/fieldlist.h"

namespace Calends {

// A value that holds its answer in a part declares the same beside itself.
template <typename T>
requires Described<std::remove_const_t<T>> T &answerIn(T &value) { return value; }

template <typename T>
concept Answered = requires(const T &value)
{
    answerIn(value);
};

template <Answered T>
using AnswerOf = std::remove_cvref_t<decltype(answerIn(std::declval<const T &>()))>;

} // namespace Calends
