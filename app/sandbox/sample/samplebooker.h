// Who books: a person from anywhere, and what they write into the form.
#pragma once

#include "app/sandbox/sample/cultures.h"

namespace Calends::Sandbox {

struct SampleBooker
{
    const Culture *culture = nullptr;
    SampleName name;
    QString email;
};

SampleBooker sampleBooker(Dice &dice);
QString sampleMail(Dice &dice, const SampleName &name);
// The answers as JSON; an event type with every kind of field gets an answer to each.
QString sampleAnswers(Dice &dice, const SampleBooker &booker, bool everyField);

} // namespace Calends::Sandbox
