// Where what the server answers once for each new row of a file is to go: chosen before the preview.
#pragma once

#include <QFuture>
#include <QWidget>

#include <functional>

#include "models/changes/change.h"

class QComboBox;

namespace Calends {

class TextLabel;

struct KeepingPlace
{
    QString text;
    QString obstacle = {}; // why it cannot be chosen, translated; empty: it can
    QByteArray keeping = {}; // Change::keeping
    QString note = {}; // what the preview says of each row, translated; empty: nothing
    bool isFile = false; // `keeping` comes from a file and a passphrase, which are asked for
};

// Change::keeping of a file, or why it cannot be that one, translated.
struct KeptInFile
{
    QByteArray keeping;
    QString problem;
};

struct KeepingChoice
{
    QString text = {}; // "Tokens of new people"; empty: there is nothing to choose
    QString fileTitle = {}; // of the dialogs that ask for a file and its passphrase
    QString fileWords = {}; // what the passphrase is for
    QString fileSuffix = {};
    // The same ones in the same order each time, for so many new rows.
    std::function<QList<KeepingPlace>(int rows)> places = {};
    std::function<QFuture<KeptInFile>(const QString &file, const QString &passphrase)> start = {};
};

class ImportKeeping : public QWidget
{
    Q_OBJECT
public:
    explicit ImportKeeping(const KeepingChoice &choice, QWidget *parent = nullptr);

    bool isOffered() const { return !m_choice.text.isEmpty(); }
    void setRows(int rows); // that are new
    // Why the choice will not do, translated; empty: it will.
    QString obstacle() const;
    // Puts the choice into those that are new.
    void putInto(QList<Change> *changes) const;

Q_SIGNALS:
    void changed();

private:
    void showPlaces();
    void choose(int place);
    void askForFile(int place);
    void askForPassphrase(int place, const QString &file);
    void start(int place, const QString &file, const QString &passphrase);
    void settle(int place); // what was asked for is known, or given up

    KeepingChoice m_choice;
    QList<KeepingPlace> m_places;
    int m_chosen = 0;
    int m_rows = 0;
    QString m_file; // that was chosen last; empty: none
    KeptInFile m_kept;
    bool m_isStarting = false;
    TextLabel *m_label;
    QComboBox *m_list;
    TextLabel *m_state;
};

} // namespace Calends
