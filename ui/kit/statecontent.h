// What a state of a page says: the title, why, and the one next step.
#pragma once

#include <QString>

#include "ui/kit/icon.h"
#include "ui/kit/palette.h"

namespace Calends {

struct StateContent
{
    Glyph glyph = Glyph::Information;
    Mood mood = Mood::Neutral;
    QString title = {};
    QString reason = {};
    QString nextStep = {}; // text of the button; empty: there is nothing to do
    bool canCancel = false;
    bool hasRequest = false; // a request stands behind it and can be shown
    bool canClose = false; // it was read, and may go
    bool isPersonal = false; // it names somebody: veiled in discreet mode
    QString detail = {}; // by what it is found elsewhere ("HTTP 500 · request 4f1c…"), said quietly
    QString report = {}; // what is copied for whoever is asked for help; empty: there is none

    friend bool operator==(const StateContent &, const StateContent &) = default;
};

} // namespace Calends
