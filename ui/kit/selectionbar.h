// How many rows are chosen, and what can be done with all of them at once.
#pragma once

#include <QWidget>

class QPushButton;

namespace Calends {

class TextLabel;

class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);

    // Of so many rows that are shown; `filtered`: others are hidden.
    void setCounts(int selected, int shown, bool filtered);
    QString text() const;
    // Why the rows cannot be exported; empty: they can.
    void setExportObstacle(const QString &reason);
    // While rows are being copied, and what came of it.
    void setCopying(bool copying);

Q_SIGNALS:
    void allWanted();
    void clearWanted();
    void exportWanted();
    void textWanted();
    void csvWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
    QPushButton *m_all;
    QPushButton *m_clear;
    QPushButton *m_export;
    QPushButton *m_copyText;
    QPushButton *m_copyCsv;
};

} // namespace Calends
