"""Problems of estimation, made of seeded numbers; each knows its solution and how one gets there."""
