// The cheat sheet: which keys do what here.
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace Calends {

struct KeyLine
{
    QString keys; // "Ctrl+R", "G then B"
    QString text; // what they do, translated
    QString reason = {}; // why they do nothing now; empty: they do
};

struct KeyGroup
{
    QString title; // translated
    QList<KeyLine> lines;
};

// The shortcuts as people read them: "G then B", "Ctrl+K or Ctrl+P".
QString keysText(const QList<QKeySequence> &shortcuts);

class KeySheet : public QDialog
{
    Q_OBJECT
public:
    KeySheet(const QString &title, const QList<KeyGroup> &groups, QWidget *parent);

    const QList<KeyGroup> &groups() const { return m_groups; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeGroup(const KeyGroup &group);

    QList<KeyGroup> m_groups;
};

} // namespace Calends
