// What an inspector shows, as a value: a resource only describes, the kit draws.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

#include "ui/kit/navigator.h"
#include "ui/kit/statecontent.h"

namespace Calends {

// One line of a section: a label with its value, or (without a label) a line of text.
struct InspectorLine
{
    QString label = {};
    QString value = {};
    bool isMain = false; // of Clocks: the one that counts
    bool isId = false; // fixed font, and a button that copies it
    Place link = {}; // where the value leads inside the window
    bool isMuted = false; // said quietly: a hint, not a value
    QString pill = {}; // a state word after the value
    Mood mood = Mood::Neutral;
    bool isPersonal = true; // of a person, for all that is known: veiled in discreet mode
};

struct InspectorSection
{
    enum class Form : quint8 {
        Lines, // label and value
        Clocks, // value at the far side, hairlines between
        Chips,
        Json,
        Finding,
    };

    QString heading = {}; // empty: none
    Form form = Form::Lines;
    QList<InspectorLine> lines = {}; // Lines, Clocks, Chips (value only)
    QByteArray json = {};
    StateContent finding = {};

    // Adds a line unless the value is empty.
    InspectorSection &line(const QString &label, const QString &value);
    InspectorSection &id(const QString &label, const QString &value);
    InspectorSection &link(const QString &label, const QString &value, const Place &place);
};

struct InspectorTab
{
    QString title = {};
    QList<InspectorSection> sections = {};
};

// What can be done with what is shown. It may outlive the row: run() looks for itself.
struct InspectorVerb
{
    QString text = {};
    QString obstacle = {}; // why it cannot be done now, translated; empty: it can
    std::function<void()> run = {};
};

struct InspectorContent
{
    QString title = {};
    QString subtitle = {};
    QString id = {}; // shown in the fixed font, copyable
    QString avatarKey = {}; // empty: no avatar
    QList<InspectorLine> pills = {}; // pill and mood only
    QList<InspectorTab> tabs = {};
    QList<InspectorVerb> verbs = {};
    quint64 logEntry = 0; // a request for this row alone, besides the list's; 0: none
    bool isPersonal = true; // false: of the account or the program, nothing of it is veiled

    bool isEmpty() const { return title.isEmpty() && tabs.isEmpty(); }
};

} // namespace Calends
