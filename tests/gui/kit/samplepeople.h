// A small table with every look a cell can have, for the tests of the kit.
#pragma once

#include <memory>

#include "models/core/valuetable.h"

struct SamplePerson
{
    QString name;
    QString mail;
    QString client;
    QString zone;
    int ahead = 0;
    QByteArray state;
    QString id;
    friend bool operator==(const SamplePerson &, const SamplePerson &) = default;
};

QList<Calends::Column<SamplePerson>> samplePeopleColumns();
// All of those columns are shown but the last, which is offered.
std::unique_ptr<Calends::ValueTable<SamplePerson>> sampleTable();
// Names in several scripts, one of them too long for any column, and one row that could not be read.
QList<Calends::TableRow<SamplePerson>> samplePeople();
