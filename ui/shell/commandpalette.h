// Ctrl+K: one field over the window that finds places, verbs, accounts, rows and operations.
#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/shell/palettesearch.h"

class QLineEdit;

namespace Calends {

class PaletteList;
class PaletteModel;
class TextLabel;

// Lies over its window until something is run, Escape is pressed or the keyboard goes elsewhere; then the
// keyboard is where it was before.
class CommandPalette : public QWidget
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget &window);

    void open(const QList<PaletteEntry> &entries, const QList<PaletteRows> &rows);
    void dismiss();
    QLineEdit *field() const { return m_field; }
    const PaletteSearch &search() const { return m_search; }
    const QList<PaletteEntry> &shown() const; // in order
    int chosen() const;
    // Of what is chosen: why it cannot be done, or what the keys do.
    QString hint() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool takeKey(int key);
    void showFound(const QList<PaletteEntry> &found);
    void choose(int row);
    void run(int row);
    void showHint();
    void place();

    QWidget &m_window;
    bool m_isOpen = false;
    QPointer<QWidget> m_before; // had the keyboard
    QStringList m_recent; // in this run of the program
    QString m_kept; // what the person moved to; empty: the first
    PaletteSearch m_search;
    QLineEdit *m_field;
    PaletteModel *m_model;
    PaletteList *m_list;
    TextLabel *m_hint;
};

} // namespace Calends
