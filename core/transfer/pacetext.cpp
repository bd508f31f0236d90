// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/pacetext.h"

#include "base/figures.h"

#include <QCoreApplication>
#include <QStringList>

namespace Transfer {
namespace {

struct PaceWords
{
    Q_DECLARE_TR_FUNCTIONS(Transfer::PaceWords)
};

QString reasonText(const Pace &pace)
{
    switch (pace.reason) {
    case Tuner::Reason::Starting:
        return PaceWords::tr("How many are best is found out while there is enough to transfer.");
    case Tuner::Reason::Growing:
        return PaceWords::tr("More are being tried, because the last ones made transfers faster.");
    case Tuner::Reason::Enough:
        return PaceWords::tr("More of them did not make transfers faster.");
    case Tuner::Reason::AtLimit:
        return PaceWords::tr("That is as many as the preferences allow; accounts that are at work share them.");
    case Tuner::Reason::SlowedDown:
        return PaceWords::tr("There were more, but the service has asked to slow down. More are tried again in a minute.");
    case Tuner::Reason::Unstable:
        return PaceWords::tr("There were more, but many of them broke. More are tried again in a minute.");
    }
    return {};
}

}   // namespace

QString paceText(const Pace &pace)
{
    //: %1 is a size such as "8.4 MB"
    const QString parts =
        PaceWords::tr("Large files are sent and fetched in parts of %1.").arg(Figures::size(pace.partSizeBytes));
    return QStringList{PaceWords::tr("Up to %n connection(s) are used.", nullptr, pace.connections), reasonText(pace), parts}
        .join(u'\n');
}

}   // namespace Transfer
