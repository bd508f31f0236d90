// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"

namespace Sandbox {

/// What a request is about: its address taken apart and decoded, once.
struct Target
{
    QByteArray path;      ///< decoded, with the bucket in path style: what the signature covers
    PairList query;       ///< decoded, in order, without the parameters of the signature
    PairList signature;   ///< q-…, sign: decoded
    QByteArray bucket;    ///< empty for GET Service
    QByteArray key;
    QByteArray region;   ///< as the host names it; empty in path style without one
    bool hasKey = false;

    bool hasParameter(const QByteArray &name) const { return contains(query, name); }
    QByteArray parameter(const QByteArray &name) const { return valueOf(query, name); }
};

/// Takes \a rawTarget apart. The Host header decides: "photos-125….cos.ap-guangzhou.…" is virtual-host style; an address, a name
/// without a bucket or "cos.⟨region⟩.…" is path style.
Target parseTarget(const QByteArray &rawTarget, const QByteArray &hostHeader);

/// Decodes percent escapes, and "+" as a blank when \a isQuery.
QByteArray percentDecoded(const QByteArray &text, bool isQuery = false);

}   // namespace Sandbox
