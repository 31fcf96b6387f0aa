// Reads the includes of the house from its source files.
#pragma once

#include <QList>
#include <QString>

struct Include
{
    QString file; // from the root: models/api/client.cpp
    int line = 0;
    QString target; // as written, without quotes or brackets
    bool quoted = false; // "…", not <…>
};

// The folder that is one room: models/api, ui/kit, app/sandbox, tests.
QString roomOf(const QString &path);

// Every source file below app, ui, models and tests of `root`, from the root.
QStringList sourceFiles(const QString &root);

QList<Include> includesOf(const QString &root, const QString &file);
