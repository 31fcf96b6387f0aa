// The words of resources/operations.csv and the C++ they stand for.
#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace Calends::Generator {

struct Word
{
    QStringView word; // in the file
    QStringView code; // enumerator in models/operations/operation.h
};

std::span<const Word> methods();
std::span<const Word> credentials();
std::span<const Word> plans();
std::span<const Word> roles();
std::span<const Word> pagings();
std::span<const Word> editions();

// The enumerator, or a null view when the word is not in the list.
QStringView codeOf(std::span<const Word> words, QStringView word);

} // namespace Calends::Generator
