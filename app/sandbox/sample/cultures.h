// Invented people: names in the scripts of the world, each with the Latin letters that mail addresses need.
#pragma once

#include "app/sandbox/sample/dice.h"

#include <QString>

#include <span>

namespace Calends::Sandbox {

// A name as its owner writes it and as it stands in a mail address.
struct Spelling
{
    const char16_t *own;
    const char16_t *latin;
};

struct Culture
{
    const char16_t *locale; // one of FACTS 8.3
    const char16_t *weekStart;
    bool familyFirst;
    std::span<const Spelling> given;
    std::span<const Spelling> family;
    std::span<const char16_t *const> zones;
};

std::span<const Culture> cultures();

struct SampleName
{
    QString full;
    QString address; // given.family in Latin letters
};

// One in some fifty is very long or has an emoji.
SampleName sampleName(const Culture &culture, Dice &dice);

// Zones with a half or three-quarter hour, a late or an odd change to summer time.
std::span<const char16_t *const> oddZones();

} // namespace Calends::Sandbox
