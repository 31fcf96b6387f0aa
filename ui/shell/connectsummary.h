// What an account may do, in short: a line for each area of the API, under what stands in the way of it.
#pragma once

#include <QWidget>

#include "ui/kit/icon.h"

class QVBoxLayout;

namespace Calends {

class Capabilities;

struct SummaryLine
{
    QString area;
    QString parts; // of the area; empty: the area as such
};

struct SummaryBlock
{
    QString title;
    Glyph glyph = Glyph::Check;
    QList<SummaryLine> lines; // sorted by area
};

// On, on in part, then off by what stands in the way, in the order it is checked; none is empty.
QList<SummaryBlock> summaryOf(const Capabilities &capabilities);

class ConnectSummary : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectSummary(QWidget *parent = nullptr);

    void setBlocks(const QList<SummaryBlock> &blocks); // none: nothing is shown

private:
    void addBlock(const SummaryBlock &block);

    QVBoxLayout *m_column;
};

} // namespace Calends
